internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog

/// The log of a room, read and verified from its first entry to its last.
struct RoomLog {
  /// Where it lies.
  let path: String

  /// The session, up to the head that was pulled, or whole if none was.
  let session: Session

  /// The last entry of the log.
  let head: Head

  /// How many entries follow the head that was pulled.
  let growth: Int

  /// Reads a log.
  ///
  /// - Parameters:
  ///   - path: Where it lies.
  ///   - room: The room, for the sentence about what is wrong.
  ///   - pulled: The head that was pulled; nil for a log that is read for the first time.
  ///   - isElsewhere: Whether it was pulled from another place.
  /// - Throws: `FileTrouble` if it is missing, damaged, unfinished, or no longer has that head.
  init(
    _ path: String,
    room: String,
    pulled: Head? = nil,
    isElsewhere: Bool = false
  ) throws {
    self.path = path
    let last: Head
    do {
      let store = try FileLogStore(path: path, access: .reading)
      defer { store.close() }
      let replay = try LogReplay(store, upTo: pulled.map { .entry($0.count) } ?? .end)
      try Self.check(replay.reading, path, room, isElsewhere ? nil : pulled)
      if isElsewhere { try Self.checkElsewhere(replay.reading, path, room, pulled) }
      session = replay.session
      last = replay.reading.end.head
    } catch let error as LogError {
      throw Self.trouble(error, room, path)
    }
    head = last
    growth = pulled.map { last.count - $0.count } ?? 0
  }

  private static func check(
    _ reading: LogReading,
    _ path: String,
    _ room: String,
    _ pulled: Head?
  ) throws {
    switch reading.remainder {
    case .none: break
    case .damaged(let error): throw error
    case .torn(let bytes):
      throw FileTrouble(
        "The log of \(room), \(path), ends in \(bytes) bytes of an unfinished entry; wait until its "
          + "room has stopped, or set them aside with breakout repair \(path).",
        .damaged
      )
    }
    guard let pulled, reading.noted != pulled else { return }
    let count = reading.end.head.count
    if count < pulled.count {
      throw FileTrouble(
        "The log of \(room), \(path), has \(count) entries and \(pulled.count) were pulled; put the "
          + "whole log back in its place.",
        .damaged
      )
    }
    throw FileTrouble(
      "The log of \(room), \(path), was changed since it was pulled: entry #\(pulled.count) is not "
        + "the one that was read; put back the log whose head was \(pulled).",
      .damaged
    )
  }

  /// Makes sure that a log in another place is the one that was pulled, and as long at least.
  private static func checkElsewhere(
    _ reading: LogReading,
    _ path: String,
    _ room: String,
    _ pulled: Head?
  ) throws {
    guard let pulled, reading.noted != pulled else { return }
    throw FileTrouble(
      "\(path) does not go on from what was pulled of \(room); name the log whose entry "
        + "#\(pulled.count) has the hash \(pulled.hash.prefix(12))….",
      .damaged
    )
  }

  private static func trouble(_ error: LogError, _ room: String, _ path: String) -> FileTrouble {
    if case .missing = error {
      return FileTrouble(
        "The log of \(room), \(path), is not there; put it back in its place, or name "
          + "its new one with breakout consolidate and --moved \(room)=FILE.",
        .missing
      )
    }
    return FileTrouble("The log of \(room) cannot be used: \(error.message)", ExitCode(error))
  }
}
