internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutREPL
internal import Foundation

/// Opens logs that are only read.
enum LogArguments {
  /// The log at a path as typed, with or without `.jsonl`.
  static func store(_ typed: String) throws -> FileLogStore {
    let place = try SessionPlace(typed)
    let path = place.path
    var isFolder: ObjCBool = false
    if path != typed, !place.exists,
      FileManager.default.fileExists(atPath: typed, isDirectory: &isFolder), !isFolder.boolValue
    {
      throw FileTrouble("\(typed) is no log; logs end in .jsonl.", .wrongArguments)
    }
    return try FileLogStore(path: path, access: .reading)
  }

  /// How the log at a path begins; nil if it has no entry, or is no log that can be read.
  static func opening(_ path: String) throws -> SessionOpened? {
    let store = try FileLogStore(path: path, access: .reading)
    defer { store.close() }
    // What is wrong with it is said when it is opened.
    return try? LogBeginning.opening(of: store)
  }

  /// The session in a log, with its entries if wanted.
  ///
  /// - Throws: `LogError` if the log is missing or damaged.
  static func record(
    _ typed: String,
    upTo limit: ReplayLimit = .end,
    entries wanted: Bool = true
  ) throws -> RecordedSession {
    let store = try store(typed)
    defer { store.close() }
    let replay = try LogReplay(store, upTo: limit)
    if case .damaged(let error) = replay.reading.remainder { throw error }
    var entries: [Entry] = []
    if wanted {
      _ = try LogReplay.fold(store, replay.reading, upTo: limit) { entry, _, _ in
        entries.append(entry)
      }
    }
    return RecordedSession(
      session: replay.session,
      entries: entries,
      head: replay.reading.end.head,
      notUnderstood: replay.reading.notUnderstood.count
    )
  }
}
