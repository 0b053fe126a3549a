/// Text for HTML, as an element's content or between the quotes of an attribute.
enum HTMLEscaping {
  static func escape(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func append(_ text: String, to bytes: inout [UInt8]) {
    VisibleText.withLine(text) { line in
      guard line.contains(where: isSpecial) else { return bytes.append(contentsOf: line) }
      for byte in line {
        if isSpecial(byte) {
          bytes.append(contentsOf: replacement(for: byte).utf8)
        } else {
          bytes.append(byte)
        }
      }
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "`"):
      true
    default: false
    }
  }

  private static func replacement(for byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#\(byte);"
    }
  }
}
