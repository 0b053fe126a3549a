internal import BreakoutCore

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Cuts a stream of bytes into lines, in a buffer of constant size.
enum LineScanner {
  private static let chunk = 1 << 18
  private static let capacity = EntryCoding.longestLine + 1 + chunk

  /// Hands over the lines from `offset` on until `body` stops it.
  ///
  /// - Parameters:
  ///   - offset: Where to begin.
  ///   - read: Fills a buffer from a place on and says how many bytes it put there; 0 at the end.
  ///   - body: Takes a line.
  /// - Throws: What `read` and `body` throw.
  static func scan(
    from offset: Int,
    read: (UnsafeMutableRawBufferPointer, Int) throws -> Int,
    _ body: (LogLine) throws -> ScanStep
  ) throws {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 64)
    defer { buffer.deallocate() }
    var window = Window(buffer: UnsafeRawBufferPointer(buffer), offset: offset)
    while true {
      let free = UnsafeMutableRawBufferPointer(rebasing: buffer[window.filled...].prefix(chunk))
      let count = try read(free, window.offset + window.filled)
      window.filled += count
      while let line = window.nextLine() {
        if try body(line) == .stop { return }
      }
      if count == 0 {
        if let line = window.rest() { _ = try body(line) }
        return
      }
      if let line = window.tooLong(), try body(line) == .stop { return }
      window.moveDown(buffer)
    }
  }
}

/// The part of the stream that is in the buffer.
private struct Window {
  let buffer: UnsafeRawBufferPointer
  /// The place in the stream of the buffer's first byte.
  var offset: Int
  /// How many bytes of the buffer hold the stream.
  var filled = 0
  /// Where the next line begins in the buffer.
  private var start = 0
  /// Up to where no newline was found.
  private var searched = 0
  /// Whether the rest of a line that was too long is being passed over.
  private var isSkipping = false

  init(buffer: UnsafeRawBufferPointer, offset: Int) {
    self.buffer = buffer
    self.offset = offset
  }

  /// Takes the next line that ends in a newline.
  mutating func nextLine() -> LogLine? {
    while let newline = findNewline() {
      let line = self.line(upTo: newline, isTerminated: true)
      start = newline + 1
      searched = start
      if !isSkipping { return line }
      isSkipping = false
    }
    searched = filled
    return nil
  }

  /// Takes what is left at the end of the stream.
  func rest() -> LogLine? {
    start < filled && !isSkipping ? line(upTo: filled, isTerminated: false) : nil
  }

  /// Takes the beginning of a line that is longer than a line may be, and passes over its rest.
  mutating func tooLong() -> LogLine? {
    if isSkipping {
      start = filled
      return nil
    }
    guard filled - start > EntryCoding.longestLine else { return nil }
    var line = self.line(upTo: filled, isTerminated: false)
    line.isTooLong = true
    isSkipping = true
    start = filled
    return line
  }

  /// Moves the line that is not yet whole to the buffer's beginning.
  mutating func moveDown(_ buffer: UnsafeMutableRawBufferPointer) {
    let rest = filled - start
    if start > 0, rest > 0, let base = buffer.baseAddress {
      memmove(base, base + start, rest)
    }
    offset += start
    filled = rest
    start = 0
    searched = rest
  }

  private func findNewline() -> Int? {
    guard searched < filled, let base = buffer.baseAddress,
      let found = memchr(base + searched, Int32(Byte.newline), filled - searched)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }

  private func line(upTo end: Int, isTerminated: Bool) -> LogLine {
    LogLine(
      bytes: UnsafeRawBufferPointer(rebasing: buffer[start..<end]),
      offset: offset + start,
      isTerminated: isTerminated,
      isTooLong: end - start > EntryCoding.longestLine
    )
  }
}
