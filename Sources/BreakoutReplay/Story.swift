package import BreakoutCore
internal import BreakoutLog
package import BreakoutREPL

/// A session as it is played: its entries, their times and the places to jump to.
package struct Story: Sendable {
  /// The session as its log tells it.
  package let record: RecordedSession

  /// The states on the way.
  package let history: SessionHistory

  /// The places that were marked, in order.
  package let markers: [Stop]

  /// The places where a key question was taken up, in order.
  package let questions: [Stop]

  /// A place to jump to.
  package struct Stop: Equatable, Sendable {
    /// How many entries have been told when it is reached.
    package var count: Int

    /// What it is called, such as `:before-vote` or `Q1`.
    package var name: String
  }

  /// Reads a record.
  package init(_ record: RecordedSession) {
    self.record = record
    history = SessionHistory(record.entries)
    let places = Places(record.entries)
    let session = record.session
    markers = session.markers.compactMap { marker in
      places.count(of: marker.entry).map { Stop(count: $0, name: ":\(marker.name)") }
    }
    let taken = session.takingsUp.filter { $0.item.kind == .question }
    questions = taken.compactMap { taking in
      places.count(of: taking.entry).map { Stop(count: $0, name: taking.item.description) }
    }
  }

  /// The entries, undone ones included.
  package var entries: [Entry] { record.entries }

  /// The state at the end.
  package var session: Session { record.session }

  /// How many entries the log has, those that were not understood included.
  package var total: Int { record.head.count }

  /// The zone of the room's clock.
  package var zone: ZoneOffset { record.session.zone }

  /// Milliseconds between an entry and the one before; never negative, whatever the clock did.
  package func wait(before place: Int) -> Int64 {
    guard place > 0 else { return 0 }
    return max(0, entries[place].time.milliseconds - entries[place - 1].time.milliseconds)
  }

  /// The first entry, counted from 1, whose number is at least this; nil after the last.
  package func first(from number: Int) -> Int? { Places(entries).count(from: number) }
}

/// Finds entries by their numbers, which have gaps where entries were not understood.
struct Places {
  private let entries: [Entry]

  init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// How many entries there are up to the one of this number; nil if there is none.
  func count(of number: Int) -> Int? {
    guard let count = count(from: number), entries[count - 1].number == number else { return nil }
    return count
  }

  /// How many entries there are up to the first whose number is at least this; nil if there is none.
  func count(from number: Int) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < entries.count ? low + 1 : nil
  }
}
