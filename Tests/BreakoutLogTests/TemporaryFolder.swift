import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Foundation

/// A folder of its own for one test, removed at the end.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/log-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The log that most tests use.
  var log: String { path + "/lario.jsonl" }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: name)))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: name))
  }

  func store(_ operations: FileOperations = .system) throws -> FileLogStore {
    try FileLogStore(
      path: log,
      access: .appending(holder: LogHolder(name: "asha", since: "14:02")),
      operations: operations
    )
  }
}

/// An intent that always becomes the same event.
struct Fixed: Intent {
  var event: SessionEvent

  func decide(_ session: Session, _ moment: Moment) -> SessionEvent { event }
}

extension Fixed {
  static func open() -> Fixed {
    Fixed(
      event: .sessionOpened(
        SessionOpened {
          $0.room = "lario"
          $0.scriptedClock = true
        }
      )
    )
  }

  static func say(_ number: Int, _ text: String) -> Fixed {
    Fixed(
      event: .contributionRecorded(
        ContributionRecorded {
          $0.id = ItemID(.contribution, number)
          $0.text = text
        }
      )
    )
  }

  static func undo(_ entries: Int...) -> Fixed {
    Fixed(event: .entriesUndone(EntriesUndone { $0.entries = entries }))
  }

  static func redo(_ entries: Int...) -> Fixed {
    Fixed(event: .entriesRedone(EntriesRedone { $0.entries = entries }))
  }
}

/// A recorder on `store` with a clock that ticks.
func recorder(_ store: any LogStore) throws -> SessionRecorder {
  let clock = TickingClock()
  return try SessionRecorder(store: store) { clock.stamp() }
}

/// The bytes of a small log: an opening and `texts`.
func smallLog(
  _ texts: [String] = ["A point.", "Un « point » – é\n\"two\\\" lines", "C"]
) async throws
  -> [UInt8]
{
  let store = MemoryLogStore()
  let recorder = try recorder(store)
  _ = try await recorder.perform(Fixed.open(), by: "asha")
  for (index, text) in texts.enumerated() {
    _ = try await recorder.perform(Fixed.say(index + 1, text), by: "asha")
  }
  return store.bytes
}
