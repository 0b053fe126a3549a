/// Tidies the blank lines that templates leave where a section says nothing.
enum BlankLines {
  /// The text without blank lines at its ends, and never two in a row.
  static func tidy(_ text: [UInt8]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var breaks = 2
    for byte in text {
      breaks = byte == UInt8(ascii: "\n") ? breaks + 1 : 0
      if breaks <= 2, !(bytes.isEmpty && breaks > 0) { bytes.append(byte) }
    }
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
    return String(decoding: bytes, as: UTF8.self)
  }
}
