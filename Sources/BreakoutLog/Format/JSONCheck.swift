internal import BreakoutCore

/// Tells whether bytes are one JSON object, of any content.
///
/// Only looked at for a line whose fields could not be read: a newer version's line is JSON, a
/// damaged one is not.
struct JSONCheck {
  private static let deepest = 64

  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  /// Whether `bytes` are one JSON object, nested at most 64 deep.
  static func isObject(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var check = JSONCheck(bytes: bytes)
    return bytes.first == Byte.openBrace && check.value(depth: 0) && check.position == bytes.count
  }

  private init(bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  private mutating func value(depth: Int) -> Bool {
    guard depth < Self.deepest, let byte = peek else { return false }
    switch byte {
    case Byte.openBrace: return members(depth: depth)
    case Byte.openBracket: return elements(depth: depth)
    case Byte.quote: return text()
    case UInt8(ascii: "t"): return word("true")
    case UInt8(ascii: "f"): return word("false")
    case UInt8(ascii: "n"): return word("null")
    default: return number()
    }
  }

  private mutating func members(depth: Int) -> Bool {
    position += 1
    skipSpace()
    if take(Byte.closeBrace) { return true }
    repeat {
      skipSpace()
      guard text() else { return false }
      skipSpace()
      guard take(Byte.colon) else { return false }
      skipSpace()
      guard value(depth: depth + 1) else { return false }
      skipSpace()
    } while take(Byte.comma)
    return take(Byte.closeBrace)
  }

  private mutating func elements(depth: Int) -> Bool {
    position += 1
    skipSpace()
    if take(Byte.closeBracket) { return true }
    repeat {
      skipSpace()
      guard value(depth: depth + 1) else { return false }
      skipSpace()
    } while take(Byte.comma)
    return take(Byte.closeBracket)
  }

  private mutating func text() -> Bool {
    guard take(Byte.quote) else { return false }
    let run = TextRun(bytes, from: position)
    guard run.isClosed else { return false }
    let raw = UnsafeRawBufferPointer(rebasing: bytes[position..<run.end])
    position = run.end + 1
    return run.isPlain || JSONText.unescaped(raw) != nil
  }

  private mutating func number() -> Bool {
    _ = take(Byte.minus)
    let startsWithZero = peek == Byte.zero
    let whole = digits()
    guard whole > 0, whole == 1 || !startsWithZero else { return false }
    if take(UInt8(ascii: ".")), digits() == 0 { return false }
    guard take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) else { return true }
    if !take(UInt8(ascii: "+")) { _ = take(Byte.minus) }
    return digits() > 0
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = peek, Byte.isDigit(byte) { position += 1 }
    return position - start
  }

  private mutating func word(_ word: String) -> Bool {
    word.utf8.allSatisfy { take($0) }
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0D { position += 1 }
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }
}
