import BreakoutTestSupport
import Testing

@testable import BreakoutCore

/// States on the way through made-up logs with much that is undone.
@Suite struct SessionHistoryTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the state after any entry is that of a fold of the entries up to it`(
    _ seed: UInt64
  ) {
    let entries = Self.entries(400, seed, reach: seed.isMultiple(of: 2) ? 5 : 150)
    let history = SessionHistory(entries, keeping: 8)
    for count in 0...entries.count {
      #expect(history.session(after: count) == Self.fold(entries.prefix(count)), "#\(count)")
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a part that was undone long after can be looked at before`(_ seed: UInt64) {
    var entries = Self.entries(200, seed, reach: 3)
    entries.append(Self.entry(201, .entriesUndone(Self.undoing(Array(60...190).reversed()))))
    entries.append(Self.entry(202, .entriesRedone(Self.redoing(Array(60...190).reversed()))))
    entries.append(Self.entry(203, .markerPlaced(MarkerPlaced())))
    let history = SessionHistory(entries)
    for count in 150...203 {
      #expect(history.session(after: count) == Self.fold(entries.prefix(count)), "#\(count)")
    }
  }

  @Test func `few states are kept, however long the log`() {
    for (entries, most) in [(10, 1), (1_000, 34), (20_000, 130)] {
      let history = SessionHistory(Self.entries(entries, 1, reach: 4))
      #expect(history.keptCount <= most)
      #expect(history.keptCount >= most / 2)
    }
  }

  @Test func `few states are kept, however often the room goes far back`() {
    var entries = Self.entries(2_000, 1, reach: 0)
    for turn in 0..<400 {
      let number = entries.count + 1
      let early = Array(40...50)
      entries.append(
        turn.isMultiple(of: 2)
          ? Self.entry(number, .entriesUndone(Self.undoing(early.reversed())))
          : Self.entry(number, .entriesRedone(Self.redoing(early)))
      )
    }
    let history = SessionHistory(entries)
    #expect(history.keptCount <= 3 * 80)
    for count in stride(from: 1_990, through: entries.count, by: 37) {
      #expect(history.session(after: count) == Self.fold(entries.prefix(count)), "#\(count)")
    }
  }

  @Test func `numbers of entries that were not understood may be missing`() {
    let entries = Self.entries(300, 3, reach: 0).filter { $0.number % 7 != 3 }
    let history = SessionHistory(entries)
    for count in stride(from: 0, through: entries.count, by: 10) {
      #expect(history.session(after: count) == Self.fold(entries.prefix(count)), "#\(count)")
    }
  }

  // MARK: Logs

  /// Contributions and markers, of which up to `reach` are taken back and brought back now and then.
  private static func entries(_ count: Int, _ seed: UInt64, reach: Int) -> [Entry] {
    var random = SeededRandom(seed)
    var entries = [entry(1, .sessionOpened(SessionOpened()))]
    var session = Session()
    session.apply(entries[0])
    for number in 2...max(2, count) {
      let draw = Int.random(in: 0..<10, using: &random)
      let count = Int.random(in: 1...max(1, reach), using: &random)
      let last = session.corrections.lines(last: count).flatMap(\.self).sorted(by: >)
      let redo = session.corrections.redoable(last: 1).first ?? []
      let event: SessionEvent
      if draw == 0, reach > 0, !last.isEmpty {
        event = .entriesUndone(undoing(last))
      } else if draw < 3, !redo.isEmpty {
        event = .entriesRedone(redoing(redo))
      } else {
        var said = ContributionRecorded()
        said.id = ItemID(.contribution, number)
        said.text = "Number \(number)"
        event = .contributionRecorded(said)
      }
      entries.append(entry(number, event))
      session.apply(entries[number - 1])
    }
    return entries
  }

  private static func entry(_ number: Int, _ event: SessionEvent) -> Entry {
    let time = Timestamp(milliseconds: 1_321_448_520_000 + Int64(number) * 1_000)
    return Entry(number: number, time: time, author: "r", event: event)
  }

  private static func undoing(_ numbers: [Int]) -> EntriesUndone {
    var event = EntriesUndone()
    event.entries = numbers
    return event
  }

  private static func redoing(_ numbers: [Int]) -> EntriesRedone {
    var event = EntriesRedone()
    event.entries = numbers
    return event
  }

  /// The state by its definition: what is undone within these entries is left out.
  private static func fold(_ entries: some Sequence<Entry>) -> Session {
    var undone: Set<Int> = []
    for entry in entries {
      switch entry.event {
      case .entriesUndone(let event): undone.formUnion(event.entries)
      case .entriesRedone(let event): undone.subtract(event.entries)
      default: break
      }
    }
    var session = Session()
    for entry in entries {
      if undone.contains(entry.number) { session.skip(entry) } else { session.apply(entry) }
    }
    return session
  }
}
