/// Texts between quotes, as the log writes and reads them.
package enum JSONText {
  /// Appends `text` between quotes, escaping only what must be escaped.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(Byte.quote)
    text.withUTF8 { utf8 in
      if utf8.contains(where: needsEscape) {
        for byte in utf8 { append(byte, to: &bytes) }
      } else {
        bytes.append(contentsOf: utf8)
      }
    }
    bytes.append(Byte.quote)
  }

  /// The text of the bytes between two quotes; nil if an escape or the UTF-8 is wrong.
  package static func unescaped(_ raw: UnsafeRawBufferPointer) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var escapes = EscapeReader(bytes: raw)
    while true {
      bytes.append(contentsOf: escapes.run())
      guard escapes.next() != nil else { break }
      guard let scalar = escapes.scalar() else { return nil }
      bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == Byte.quote || byte == Byte.backslash
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case Byte.quote, Byte.backslash: bytes += [Byte.backslash, byte]
    case 0x0A: bytes += "\\n".utf8
    case 0x09: bytes += "\\t".utf8
    case 0..<0x20:
      bytes += "\\u00".utf8
      bytes += [Byte.hexadecimal(byte >> 4), Byte.hexadecimal(byte & 15)]
    default: bytes.append(byte)
    }
  }
}

/// Takes a quoted text apart, escape by escape.
private struct EscapeReader {
  let bytes: UnsafeRawBufferPointer
  var position = 0

  mutating func next() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  /// The bytes up to the next backslash, or to the end.
  mutating func run() -> UnsafeRawBufferPointer {
    let start = position
    while position < bytes.count, bytes[position] != Byte.backslash { position += 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<position])
  }

  /// The character of the escape whose backslash was just taken; nil if there is no such escape.
  mutating func scalar() -> Unicode.Scalar? {
    switch next() {
    case UInt8(ascii: "\""): "\""
    case UInt8(ascii: "\\"): "\\"
    case UInt8(ascii: "/"): "/"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    case UInt8(ascii: "u"): hexadecimalScalar()
    default: nil
    }
  }

  private mutating func hexadecimalScalar() -> Unicode.Scalar? {
    guard let first = codeUnit() else { return nil }
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    guard next() == Byte.backslash, next() == UInt8(ascii: "u"), let second = codeUnit(),
      UTF16.isTrailSurrogate(second)
    else { return nil }
    return Unicode.Scalar(
      0x1_0000 + (UInt32(first) & 0x3FF) << 10 + UInt32(second) & 0x3FF
    )
  }

  private mutating func codeUnit() -> UInt16? {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue,
        byte < 0x80
      else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}
