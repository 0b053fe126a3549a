internal import BreakoutCore

/// Where the log of one session is kept.
///
/// A store moves bytes and knows nothing of entries. It blocks: its one caller is the session's
/// recorder, or a command that reads. Every store passes `checkLogStore` in `BreakoutTestSupport`.
package protocol LogStore: Sendable {
  /// The log's name in messages: a path, or what else people know it by.
  var name: String { get }

  /// Why nothing can be appended, to follow "open for reading only: "; nil if something can.
  var readOnlyReason: String? { get }

  /// Hands over every line from the byte `offset` on, oldest first, until `body` stops it.
  ///
  /// - Parameters:
  ///   - offset: Where to begin: 0, or the end of a line.
  ///   - body: Must not use the store.
  /// - Throws: `LogError.system` if the log cannot be read, and what `body` throws.
  func scan(from offset: Int, _ body: (LogLine) throws -> ScanStep) throws

  /// Adds `line` after the entries that end at `end`, and returns once it is durable.
  ///
  /// - Parameters:
  ///   - line: A whole line with its newline.
  ///   - end: The log as its one writer knows it.
  /// - Throws: `LogError`. `notWritten` leaves the log as it was; after any other nothing more can
  ///   be appended.
  func append(_ line: [UInt8], after end: LogEnd) throws

  /// Moves everything after `end` out of the log.
  ///
  /// - Returns: Where the bytes are now, to follow "set aside in "; nil if there were none.
  /// - Throws: `LogError` if that cannot be done; the log is unchanged then, or has lost only
  ///   bytes that are kept elsewhere.
  func setAside(after end: LogEnd) throws -> String?

  /// Lets go of the log; nothing can be read or appended afterwards.
  func close()
}

/// Where the verified part of a log ends.
package struct LogEnd: Equatable, Sendable {
  /// How many entries there are, and the hash of the last.
  package var head: Head

  /// How many bytes they take.
  package var length: Int

  /// Whether the last line lacks its newline, so that the next append must begin with it.
  package var lacksNewline: Bool

  /// Creates an end.
  package init(head: Head = .empty, length: Int = 0, lacksNewline: Bool = false) {
    self.head = head
    self.length = length
    self.lacksNewline = lacksNewline
  }

  /// The bytes that add `line` here.
  package func bytes(adding line: [UInt8]) -> [UInt8] {
    lacksNewline ? [Byte.newline] + line : line
  }

  /// The end once `line`, whose head is `head`, has been added.
  package func adding(_ line: [UInt8], head: Head) -> LogEnd {
    LogEnd(head: head, length: length + bytes(adding: line).count)
  }
}
