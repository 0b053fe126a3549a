internal import BreakoutCore

/// Takes the fixed beginning of a line apart; every step is checked against the line's end.
struct LineCursor {
  let bytes: UnsafeRawBufferPointer
  var position = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// Takes `literal` if it is what comes next.
  @inline(__always)
  mutating func take(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard bytes.count - position >= count else { return false }
    let start = literal.utf8Start
    for index in 0..<count where bytes[position + index] != start[index] { return false }
    position += count
    return true
  }

  /// Takes `expected` if it is what comes next.
  mutating func take(_ expected: [UInt8]) -> Bool {
    guard bytes.count - position >= expected.count else { return false }
    for index in expected.indices where bytes[position + index] != expected[index] { return false }
    position += expected.count
    return true
  }

  /// Takes `byte` if it is the next one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Takes a number of one to eighteen digits, the first of them not a zero.
  mutating func takeNumber() -> Int? {
    let start = position
    var value = 0
    while position < bytes.count, position - start < 18 {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      value = value * 10 + Int(digit)
      position += 1
    }
    return position > start && bytes[start] != UInt8(ascii: "0") ? value : nil
  }

  /// Takes a text without escapes up to and including its closing quote.
  mutating func takeText() -> UnsafeRawBufferPointer? {
    let run = TextRun(bytes, from: position)
    guard run.isClosed, !run.hasEscape else { return nil }
    defer { position = run.end + 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<run.end])
  }
}
