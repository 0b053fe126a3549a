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

  /// When the clocks stood still, in order: pauses, and the time after the session had ended.
  private(set) var stops: [Stretch] = []

  /// Each time an item was given a time-box of its own, oldest first.
  package private(set) var boxes: [SetBox] = []

  /// The place of each item's last time-box.
  private var lastBoxes: [ItemID: Int] = [:]

  /// A time-box and the moment at which it was set.
  package struct SetBox: Equatable, Sendable {
    /// The agenda item or the question.
    package var item: ItemID

    /// The minutes it has altogether.
    package var minutes: Int

    /// How many of these minutes were added, or taken away if negative; nil where the time is new.
    package var by: Int?

    /// When it was set.
    package var time: Timestamp

    /// The entry that set it.
    package var entry: Int
  }

  /// The pause that is going on.
  package var openPause: Pause? { pauses.last.flatMap { $0.end == nil ? $0 : nil } }

  /// Whether anything was planned, boxed or paused that reports can tell of.
  package var isUsed: Bool {
    plannedStart != nil || !pauses.isEmpty || !boxes.isEmpty || !skipped.isEmpty
  }

  /// The minutes given to an item by a time-box of its own; nil where the plan stands.
  package func minutes(for item: ItemID) -> Int? { box(of: item)?.minutes }

  /// When an item was last given a time-box of its own.
  func boxed(_ item: ItemID) -> Timestamp? { box(of: item)?.time }

  private func box(of item: ItemID) -> SetBox? { lastBoxes[item].map { boxes[$0] } }

  /// How many milliseconds the clocks stood still between two moments.
  package func paused(from begin: Timestamp, to end: Timestamp) -> Int64 {
    pauses.reduce(0) { sum, pause in
      let first = max(pause.begin, begin)
      let last = min(pause.end ?? end, end)
      return sum + max(0, last.milliseconds - first.milliseconds)
    }
  }

  mutating func box(_ item: ItemID, minutes: Int, by change: Int? = nil, _ stamp: Stamp) {
    lastBoxes[item] = boxes.count
    boxes.append(
      SetBox(item: item, minutes: minutes, by: change, time: stamp.time, entry: stamp.number)
    )
  }

  mutating func pause(_ pause: Pause) {
    goOn(at: pause.begin)
    pauses.append(pause)
    stops.append(Stretch(pause.begin, nil))
  }

  mutating func goOn(at time: Timestamp) {
    if openPause != nil { pauses[pauses.count - 1].end = time }
    if let last = stops.last, last.end == nil { stops[stops.count - 1].end = time }
  }

  mutating func end(at time: Timestamp) {
    goOn(at: time)
    stops.append(Stretch(time, nil))
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
