internal import BreakoutReport

/// Breaks text between words for a terminal.
enum Wrapping {
  /// Breaks a text into lines.
  ///
  /// - Parameters:
  ///   - text: The text; its own line breaks are kept.
  ///   - columns: The widest line, at least 20.
  ///   - indent: How many spaces stand before each line but the first.
  /// - Returns: The lines; only one with a single long word is wider.
  static func lines(_ text: String, columns: Int, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = lines.isEmpty ? "" : margin
      var width = lines.isEmpty ? 0 : indent
      var isEmpty = true
      for word in part.split(separator: " ", omittingEmptySubsequences: false) {
        let next = DisplayWidth.of(String(word))
        if !isEmpty, width + 1 + next > max(20, columns) {
          lines.append(line)
          line = margin + word
          width = indent + next
        } else {
          line += (isEmpty ? "" : " ") + word
          width += next + (isEmpty ? 0 : 1)
        }
        isEmpty = false
      }
      lines.append(line)
    }
    return lines
  }
}
