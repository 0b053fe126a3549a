/// Tidies the blank lines that templates leave where a section says nothing.
enum BlankLines {
  private static let lineEnd = UInt8(ascii: "\n")

  /// The text without blank lines at its ends, and never two in a row.
  static func tidy(_ text: [UInt8]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count + 1)
    text.withUnsafeBufferPointer { copyLines($0, to: &bytes) }
    while bytes.last == lineEnd { bytes.removeLast() }
    bytes.append(lineEnd)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func copyLines(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var place = 0
    var isAfterBlank = true
    while place < text.count {
      let end = text[place...].firstIndex(of: lineEnd) ?? text.count
      if end > place || !isAfterBlank {
        bytes.append(contentsOf: text[place..<end])
        bytes.append(lineEnd)
      }
      isAfterBlank = end == place
      place = end + 1
    }
  }
}
