/// One line of a log as it is stored; good only during the call that hands it over.
package struct LogLine {
  /// The line's bytes without its newline; of a line that is too long, its first part.
  package var bytes: UnsafeRawBufferPointer

  /// The place of its first byte in the log, counted from 0.
  package var offset: Int

  /// Whether a newline ends it.
  package var isTerminated: Bool

  /// Whether it is longer than any line of a log may be.
  package var isTooLong: Bool

  /// The place after its last byte, newline included.
  package var end: Int { offset + bytes.count + (isTerminated ? 1 : 0) }
}

/// Whether a scan goes on.
package enum ScanStep: Sendable {
  case next, stop
}
