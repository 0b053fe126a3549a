/// Lines whose breaks count, printed as far from the margin as the first of them.
///
/// A template engine does not know where on the line it prints, so the lines travel through it
/// between two control characters, which no escaped text can hold, and are indented afterwards.
enum VerbatimLines {
  private static let begin: UInt8 = 0x02
  private static let lineBreak: UInt8 = 0x01

  /// The lines as they travel through the template engine.
  static func marked(_ lines: [String]) -> String {
    "\u{2}" + lines.joined(separator: "\u{1}")
  }

  /// The text with the lines in their place.
  static func indent(_ text: String) -> [UInt8] {
    let text = Array(text.utf8)
    guard text.contains(begin) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count + 256)
    var lineStart = 0
    var margin = 0
    for byte in text {
      switch byte {
      case begin: margin = bytes.count - lineStart
      case lineBreak:
        bytes.append(UInt8(ascii: "\n"))
        lineStart = bytes.count
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: margin))
      default:
        bytes.append(byte)
        if byte == UInt8(ascii: "\n") { lineStart = bytes.count }
      }
    }
    return bytes
  }
}
