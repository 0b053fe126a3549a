package import BreakoutCore

/// What one verified pass over a log has found.
package struct LogReading: Equatable, Sendable {
  /// Where the verified part ends.
  package internal(set) var end = LogEnd()

  /// What follows the verified part.
  package internal(set) var remainder = Remainder.none

  /// The entries of newer versions.
  package internal(set) var notUnderstood = NotUnderstood()

  /// The entries that were undone and not redone.
  package internal(set) var undone: Set<Int> = []

  /// The head after the entry that was asked for; nil if there is no such entry.
  package internal(set) var noted: Head?

  /// What follows the verified part of a log.
  package enum Remainder: Equatable, Sendable {
    /// Nothing: the log is whole.
    case none
    /// The beginning of an entry that was never finished, this many bytes.
    case torn(bytes: Int)
    /// Damage.
    case damaged(LogError)
  }
}

/// The entries that this version does not understand.
package struct NotUnderstood: Equatable, Sendable {
  /// How many there are.
  package internal(set) var count = 0

  /// The names of their events, each once, in the order of the log; at most twenty.
  package internal(set) var events: [String] = []

  /// The first one and what it has that is unknown.
  package internal(set) var first: String?

  mutating func add(_ event: String, line: Int, reason: String) {
    count += 1
    let event = String(event.prefix(60))
    if first == nil { first = "entry \(line), “\(event)”: \(reason)" }
    if events.count < 20, !events.contains(event) { events.append(event) }
  }

  /// What is to be told about them; nil if there are none.
  package var message: String? {
    guard count > 0, let first else { return nil }
    let entries = count == 1 ? "1 entry was" : "\(count) entries were"
    return "\(entries) not understood and may be from a newer version of this program (\(first))."
  }
}

/// How far a replay goes.
package enum ReplayLimit: Equatable, Sendable {
  /// To the last entry.
  case end
  /// Up to and including the entry of this number.
  case entry(Int)
  /// Up to and including the last entry before the first one that is later than this.
  case time(Timestamp)

  /// The number of the entry, if it is one.
  var number: Int? {
    if case .entry(let number) = self { return number }
    return nil
  }

  /// Whether an entry is not later than the limit; one without a time is where its number is.
  package func includes(number: Int, time: Timestamp?) -> Bool {
    switch self {
    case .end: true
    case .entry(let last): number <= last
    case .time(let last): time.map { $0 <= last } ?? true
    }
  }
}
