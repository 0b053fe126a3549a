package import BreakoutCore

/// A session as its log tells it.
package struct LogReplay {
  /// The state: the sum of the entries that were not undone.
  package private(set) var session: Session

  /// What the pass over the log has found.
  package private(set) var reading: LogReading

  /// Verifies and replays a log.
  ///
  /// One pass is enough for a log in which nothing was undone; else there is a second one, which
  /// does not verify again. Memory grows with the session, not with the log.
  ///
  /// - Parameters:
  ///   - store: The log.
  ///   - limit: The last entry of interest: the state is the one that the room had then; if it is
  ///     an entry of a number, `reading.noted` is the head after it.
  /// - Throws: As `LogVerifier.read` does.
  package init(_ store: any LogStore, upTo limit: ReplayLimit = .end) throws {
    var session = Session()
    var needsSecondPass = false
    reading = try LogVerifier.read(store, upTo: limit, noting: limit.number) { entry in
      guard !needsSecondPass else { return }
      switch entry.event {
      case .entriesUndone, .entriesRedone:
        needsSecondPass = true
        session = Session()
      default: session.apply(entry)
      }
    }
    if needsSecondPass {
      session = try Self.fold(store, reading, upTo: limit)
    }
    self.session = session
  }

  /// Replays the verified part of a log without verifying it again.
  ///
  /// - Parameters:
  ///   - store: The log that was read.
  ///   - reading: What `LogVerifier.read` found, up to the same limit.
  ///   - limit: The last entry of interest.
  ///   - each: Called after every entry with the state that it left; `isUndone` entries leave it
  ///     as it was.
  /// - Returns: The state after the last entry.
  /// - Throws: `LogError` if the log has changed meanwhile, and what `each` throws.
  package static func fold(
    _ store: any LogStore,
    _ reading: LogReading,
    upTo limit: ReplayLimit = .end,
    each: (_ entry: Entry, _ isUndone: Bool, _ session: borrowing Session) throws -> Void = {
      _,
      _,
      _ in
    }
  ) throws -> Session {
    var session = Session()
    var reader = EntryReader()
    var number = 0
    try store.scan(from: 0) { line in
      guard line.offset < reading.end.length else { return .stop }
      number += 1
      guard let entry = try Self.entry(line, number, &reader, store) else { return .next }
      guard limit.includes(number: number, time: entry.time) else { return .stop }
      let isUndone = reading.undone.contains(number)
      if isUndone {
        session.skip(entry)
      } else {
        session.apply(entry)
      }
      try each(entry, isUndone, session)
      return .next
    }
    return session
  }

  /// The entry of a verified line; nil if this version does not understand it.
  private static func entry(
    _ line: LogLine,
    _ number: Int,
    _ reader: inout EntryReader,
    _ store: any LogStore
  ) throws -> Entry? {
    guard Chain.isFramed(line.bytes) else {
      throw LogError.changedByOthers(log: store.name, how: "changed")
    }
    do {
      return try reader.entry(line.bytes, number: number)
    } catch EntryReader.Problem.notUnderstood {
      return nil
    } catch {
      throw LogError.changedByOthers(log: store.name, how: "changed")
    }
  }
}
