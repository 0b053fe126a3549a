import BreakoutCore
import BreakoutLog
import BreakoutREPL
import Foundation
import Testing

@testable import BreakoutReplay

/// The sessions that are shipped, as their logs tell them.
struct Shipped: CustomTestStringConvertible, Sendable {
  let path: String

  var testDescription: String { path.split(separator: "/").suffix(2).joined(separator: "/") }

  /// The folder of the sessions.
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "sessions").path

  /// Every log.
  static let all: [Shipped] = (FileManager.default.subpaths(atPath: folder) ?? [])
    .filter { $0.hasSuffix(".jsonl") }.sorted().map { Shipped(path: "\(folder)/\($0)") }

  /// The breakout of the tutorial.
  static func lario() throws -> Story {
    try Story(Shipped(path: "\(folder)/examples/full-breakout/lario.jsonl").record())
  }

  /// The session with its entries.
  func record() throws -> RecordedSession {
    let store = try FileLogStore(path: path, access: .reading)
    defer { store.close() }
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
}
