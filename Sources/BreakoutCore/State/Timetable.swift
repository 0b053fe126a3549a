/// The plan of a session and what became of it: time-boxes, pauses, limits and reminders.
package struct Timetable: Equatable, Sendable {
  /// When the session was to begin.
  package internal(set) var plannedStart: Timestamp?

  /// The pauses, in order; the last one may be going on.
  package private(set) var pauses: [Pause] = []

  /// How many seconds one person may speak at a time; nil for no limit.
  package internal(set) var speakingLimit: Int?

  /// The reminders, in the order they were set.
  package internal(set) var reminders: [Reminder] = []

  /// The agenda items and questions left out of the plan.
  package internal(set) var skipped: [ItemID] = []

  private var boxes: [ItemID: Int] = [:]

  /// The pause that is going on.
  package var openPause: Pause? { pauses.last.flatMap { $0.end == nil ? $0 : nil } }

  /// The minutes given to an item by a time-box of its own; nil where the plan stands.
  package func minutes(for item: ItemID) -> Int? { boxes[item] }

  /// How many milliseconds the clocks stood still between two moments.
  package func paused(from begin: Timestamp, to end: Timestamp) -> Int64 {
    pauses.reduce(0) { sum, pause in
      let first = max(pause.begin, begin)
      let last = min(pause.end ?? end, end)
      return sum + max(0, last.milliseconds - first.milliseconds)
    }
  }

  mutating func box(_ item: ItemID, minutes: Int) { boxes[item] = minutes }

  mutating func pause(_ pause: Pause) { pauses.append(pause) }

  mutating func goOn(at time: Timestamp) {
    guard openPause != nil else { return }
    pauses[pauses.count - 1].end = time
  }
}

/// A time during which the session's clocks stand still.
package struct Pause: Equatable, Sendable {
  /// When it began.
  package var begin: Timestamp

  /// When the session went on; nil while it has not.
  package var end: Timestamp?

  /// How many minutes it was meant to last.
  package var minutes: Int?

  /// What it was for.
  package var reason: String?
}

/// Something the facilitator wants to be told of at its time.
package struct Reminder: Equatable, Sendable {
  /// When it is due.
  package var due: Timestamp

  /// What of.
  package var text: String

  /// The entry that set it.
  package var entry: Int
}
