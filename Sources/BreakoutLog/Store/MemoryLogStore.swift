internal import Synchronization

/// A log kept in memory, for tests, rehearsals and help that is tried out.
package final class MemoryLogStore: LogStore {
  package let name: String

  private struct State {
    var bytes: [UInt8]
    var aside: [[UInt8]] = []
    var isClosed = false
  }

  private let state: Mutex<State>

  /// Creates a store that holds `bytes`.
  package init(_ bytes: [UInt8] = [], name: String = "the log in memory") {
    self.name = name
    state = Mutex(State(bytes: bytes))
  }

  /// The log's bytes.
  package var bytes: [UInt8] { state.withLock(\.bytes) }

  /// What has been set aside, oldest first.
  package var aside: [[UInt8]] { state.withLock(\.aside) }

  package var readOnlyReason: String? { state.withLock(\.isClosed) ? "it was closed" : nil }

  package func scan(from offset: Int, _ body: (LogLine) throws -> ScanStep) throws {
    guard readOnlyReason == nil else {
      throw LogError.system(log: name, doing: "read", reason: "it was closed")
    }
    try bytes.withUnsafeBytes { bytes in
      try LineScanner.scan(
        from: offset,
        read: { buffer, place in
          guard place < bytes.count else { return 0 }
          let part = UnsafeRawBufferPointer(rebasing: bytes[place...].prefix(buffer.count))
          buffer.copyMemory(from: part)
          return part.count
        },
        body
      )
    }
  }

  package func append(_ line: [UInt8], after end: LogEnd) throws {
    try state.withLock { state in
      guard !state.isClosed else { throw LogError.readOnly(log: name, reason: "it was closed") }
      guard state.bytes.count == end.length else {
        throw LogError.changedByOthers(log: name, how: "changed")
      }
      state.bytes += end.bytes(adding: line)
    }
  }

  package func setAside(after end: LogEnd) throws -> String? {
    state.withLock { state in
      guard state.bytes.count > end.length else { return nil }
      state.aside.append(Array(state.bytes[end.length...]))
      state.bytes.removeSubrange(end.length...)
      return "memory"
    }
  }

  package func close() { state.withLock { $0.isClosed = true } }
}
