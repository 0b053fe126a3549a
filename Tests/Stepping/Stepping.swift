import BreakoutCore
import BreakoutLog
import BreakoutREPL
import BreakoutReplay

/// The times of a replay of one log, in seconds.
struct Stepping {
  /// How many steps back are taken, from places all over the log.
  private static let steps = 200

  private var replay: [Double] = []
  private var fold: [Double] = []
  private var back: [Double] = []
  private var kept = 0

  init(of path: String) throws {
    let store = try FileLogStore(path: path, access: .reading)
    defer { store.close() }
    for _ in 0..<5 { replay.append(try Self.seconds { _ = try LogReplay(store) }) }
    let record = try Self.record(store)
    for _ in 0..<5 { fold.append(Self.seconds { _ = Self.fold(record.entries) }) }
    let story = Story(record)
    kept = story.history.keptCount
    var player = Player(story, teller: Teller(story, at: .named))
    for step in 0..<Self.steps {
      // Places in no order, so that no step is near the one before.
      let place = (step * 7_919) % Self.steps * record.entries.count / Self.steps + 2
      _ = player.jump(to: place)
      back.append(Self.seconds { _ = player.press(.character(",")) })
    }
  }

  /// Prints the medians, and of the steps also the slowest.
  func print() {
    Swift.print(
      "replay \(Self.median(replay)) fold \(Self.median(fold)) step \(Self.median(back)) "
        + "slowest \(back.max() ?? 0) kept \(kept)"
    )
  }

  private static func record(_ store: FileLogStore) throws -> RecordedSession {
    let replay = try LogReplay(store)
    var entries: [Entry] = []
    _ = try LogReplay.fold(store, replay.reading) { entry, _, _ in entries.append(entry) }
    return RecordedSession(
      session: replay.session,
      entries: entries,
      head: replay.reading.end.head,
      notUnderstood: replay.reading.notUnderstood.count
    )
  }

  private static func fold(_ entries: [Entry]) -> Session {
    var session = Session()
    for entry in entries { session.apply(entry) }
    return session
  }

  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return (ContinuousClock.now - start) / .seconds(1)
  }

  private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }
}
