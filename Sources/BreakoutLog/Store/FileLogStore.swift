internal import BreakoutCore
internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A log kept as one file; the rules are those of `Documentation/log-format.md`.
package final class FileLogStore: LogStore {
  /// What a log is opened for.
  package enum Access: Sendable {
    /// Reading and appending, as the only one; `holder` tells others who that is, and since when.
    case appending(holder: LogHolder)
    /// Reading, also while somebody else appends.
    case reading
  }

  /// The path as it was given.
  package var name: String { path }

  private let path: String
  private let state: Mutex<State>

  private struct State {
    var file: LogFile
    var identity: LogFile.Identity
    var isOpen = true
    var readOnlyReason: String?
  }

  /// Opens the log at `path`, creating an empty one to append to if there is none.
  ///
  /// - Parameters:
  ///   - path: The log's file.
  ///   - access: What it is opened for.
  ///   - operations: How bytes get to the disk; tests make them fail.
  /// - Throws: `LogError`: `missing`, `locked`, `notAPlainFile` or `system`.
  package init(path: String, access: Access, operations: FileOperations = .system) throws {
    self.path = path
    let file = try Self.open(path, access, operations)
    do {
      let identity = try Self.checkedIdentity(file, path)
      var state = State(file: file, identity: identity)
      switch access {
      case .appending(let holder): try holder.lock(file, path)
      case .reading: state.readOnlyReason = "it was opened that way"
      }
      self.state = Mutex(state)
    } catch {
      file.close()
      throw error
    }
  }

  deinit { close() }

  package var readOnlyReason: String? { state.withLock(\.readOnlyReason) }

  package func close() {
    state.withLock { state in
      guard state.isOpen else { return }
      if state.readOnlyReason == nil { LogFile.remove(LogHolder.notePath(path)) }
      state.file.close()
      state.isOpen = false
      state.readOnlyReason = "it was closed"
    }
  }

  package func scan(from offset: Int, _ body: (LogLine) throws -> ScanStep) throws {
    try state.withLock { state in
      guard state.isOpen else { throw system("read", "it was closed") }
      let file = state.file
      try LineScanner.scan(
        from: offset,
        read: { buffer, place in
          do {
            return try file.read(into: buffer, at: place)
          } catch {
            throw system("read at byte \(place)", (error as? SystemFailure)?.reason ?? "\(error)")
          }
        },
        body
      )
    }
  }

  package func append(_ line: [UInt8], after end: LogEnd) throws {
    try state.withLock { state in
      try checkWritable(&state, length: end.length)
      do {
        try state.file.write(end.bytes(adding: line))
      } catch let failure as SystemFailure {
        try takeBack(&state, to: end, after: failure)
        let free = LogFile.freeBytes(at: path)
        throw LogError.notWritten(log: path, reason: failure.reason, free: free)
      }
      try synchronise(&state)
    }
  }

  package func setAside(after end: LogEnd) throws -> String? {
    try state.withLock { state in
      let length = try Self.checkedIdentity(state.file, path).length
      guard length > end.length else { return nil }
      try checkWritable(&state, length: length)
      do {
        let place = try FilePart(path: path).keepTorn(state.file, from: end.length, to: length)
        try state.file.truncate(to: end.length)
        try synchronise(&state)
        return place
      } catch let failure as SystemFailure {
        throw system("cut back to its last whole entry", failure.reason)
      }
    }
  }
}

extension FileLogStore {
  /// Copies the verified part into a new file beside the log.
  ///
  /// - Returns: The new file's path, and how many bytes of the log were left out.
  func salvage(_ end: LogEnd, named name: (Int) -> String) throws -> (place: String, leftOut: Int) {
    try state.withLock { state in
      let length = try Self.checkedIdentity(state.file, path).length
      do {
        let place = try FilePart(path: path)
          .copy(state.file, from: 0, to: end.length, named: name)
        return (place, length - end.length)
      } catch let failure as SystemFailure {
        throw system("salvaged", failure.reason)
      }
    }
  }

  private static func open(
    _ path: String,
    _ access: Access,
    _ operations: FileOperations
  ) throws -> LogFile {
    let isReading = if case .reading = access { true } else { false }
    do {
      let flags = isReading ? LogFile.reading : LogFile.appending
      return try LogFile.open(path, flags, operations: operations)
    } catch  where error.number != ENOENT {
      if case .other(let what) = LogFile.Kind.of(path) {
        throw LogError.notAPlainFile(log: path, what: what)
      }
      let doing = isReading ? "opened" : "opened for writing"
      throw LogError.system(log: path, doing: doing, reason: error.reason)
    } catch {
      if isReading { throw LogError.missing(log: path) }
      return try create(path, operations)
    }
  }

  private static func create(_ path: String, _ operations: FileOperations) throws -> LogFile {
    do {
      let file = try LogFile.open(path, LogFile.creating, operations: operations)
      do {
        try LogFile.synchroniseFolder(of: path)
      } catch {
        file.close()
        throw error
      }
      return file
    } catch let failure as SystemFailure {
      throw LogError.system(log: path, doing: "created", reason: failure.reason)
    }
  }

  private static func checkedIdentity(_ file: LogFile, _ path: String) throws -> LogFile.Identity {
    do {
      let (identity, kind) = try file.status()
      switch kind {
      case .plain: return identity
      case .linked:
        throw LogError.notAPlainFile(log: path, what: "one file with several names")
      case .other(let what): throw LogError.notAPlainFile(log: path, what: what)
      }
    } catch let failure as SystemFailure {
      throw LogError.system(log: path, doing: "looked at", reason: failure.reason)
    }
  }

  /// Makes sure that the path still leads to this file, `length` bytes long.
  private func checkWritable(_ state: inout State, length: Int) throws {
    if let reason = state.readOnlyReason { throw LogError.readOnly(log: path, reason: reason) }
    let how: String
    do {
      let now = try LogFile.identity(of: path)
      if !now.isSameFile(as: state.identity) {
        how = "replaced"
      } else if now.length != length {
        how = now.length < length ? "cut short" : "written to"
      } else {
        return
      }
    } catch {
      how = error.number == ENOENT ? "removed" : "made unreachable"
    }
    state.readOnlyReason = "it was \(how) by another program"
    throw LogError.changedByOthers(log: path, how: how)
  }

  private func synchronise(_ state: inout State) throws {
    do {
      try state.file.synchronise()
    } catch {
      // A second try may report success for data that is gone, so there is none.
      state.readOnlyReason = "the disk did not confirm the last entry"
      throw LogError.notSynchronised(log: path, reason: error.reason)
    }
  }

  /// Removes what a failed write may have left, after comparing the file with what is known.
  private func takeBack(_ state: inout State, to end: LogEnd, after failure: SystemFailure) throws {
    do {
      let fresh = try LogFile.open(path, LogFile.reading)
      defer { fresh.close() }
      let (identity, _) = try fresh.status()
      guard identity.isSameFile(as: state.identity), try fresh.ends(at: end) else {
        throw SystemFailure(number: ESTALE)
      }
      try state.file.truncate(to: end.length)
      try state.file.synchronise()
    } catch {
      state.readOnlyReason = "a write failed (\(failure.reason)) and could not be taken back"
      throw LogError.readOnly(log: path, reason: state.readOnlyReason ?? "")
    }
  }

  private func system(_ doing: String, _ reason: String) -> LogError {
    .system(log: path, doing: doing, reason: reason)
  }
}

extension LogFile {
  /// Whether the line that ends at `end` has the hash that it should have.
  fileprivate func ends(at end: LogEnd) throws -> Bool {
    guard end.head.count > 0 else { return true }
    let closing = Array("\(end.head.hash)\"}".utf8) + (end.lacksNewline ? [] : [Byte.newline])
    return try bytes(from: end.length - closing.count, to: end.length) == closing
  }
}
