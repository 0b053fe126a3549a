/// Breaks long lines of plain text between words.
package enum TextWrapping {
  /// The widest line of a report.
  package static let columns = 78

  /// Stands for a space that is part of a layout: a line that holds one is never broken.
  ///
  /// Typed text cannot hold it, since control characters are made visible before.
  static let fixedSpace: Character = "\u{1F}"

  /// The text with its lines broken; what follows is indented as the words of the first line.
  ///
  /// - Parameters:
  ///   - text: Lines of plain text.
  ///   - columns: The widest line; a word that is wider stands alone, and is not broken.
  /// - Returns: The lines.
  package static func wrap(_ text: String, columns: Int = columns) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + text.utf8.count / 16)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !result.isEmpty || line.startIndex != text.startIndex { result += "\n" }
      if line.utf8.contains(0x1F) {
        result += line.split(separator: fixedSpace, omittingEmptySubsequences: false)
          .joined(separator: " ")
      } else if line.utf8.count <= columns {
        result += line
      } else {
        append(line, columns, to: &result)
      }
    }
    return result
  }

  private static func append(_ line: Substring, _ columns: Int, to result: inout String) {
    let indent = indent(of: line)
    var width = 0
    var isFirst = true
    for word in line.split(separator: " ", omittingEmptySubsequences: true) {
      let next = DisplayWidth.of(String(word))
      if isFirst {
        let lead = line.prefix { $0 == " " }
        result += lead
        width = lead.count
      } else if width + 1 + next > columns {
        result += "\n" + String(repeating: " ", count: indent)
        width = indent
      } else {
        result += " "
        width += 1
      }
      result += word
      width += next
      isFirst = false
    }
  }

  /// The columns before the first word after a bullet or a number.
  private static func indent(of line: Substring) -> Int {
    let spaces = line.prefix { $0 == " " }.count
    let first = line.dropFirst(spaces).prefix { $0 != " " }
    let isNumber = first.last == "." && first.dropLast().allSatisfy(\.isNumber)
    return first == "-" || first == "*" || (isNumber && first.count > 1)
      ? spaces + first.count + 1 : spaces
  }
}
