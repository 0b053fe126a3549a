/// Fits a report in Markdown for a document of pages: the title first, then a contents list, and
/// columns as wide as what stands in them.
enum DocumentMarkdown {
  /// What a column is wider than its words, in characters.
  private static let padding = 5

  /// The most characters for which a column is made wider than its longest word.
  private static let enough = 28

  /// The report, fit for a document.
  static func fit(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let prose = proseLines(lines)
    // Braces at the end of a heading would be taken for its attributes.
    for place in prose where lines[place].hasPrefix("#") {
      lines[place] = lines[place].replacing("{", with: "\\{")
    }
    for place in prose where isRule(lines[place]) && place > 0 {
      lines[place] = rule(lines[place], for: table(at: place, in: lines))
    }
    let contents = contents(prose.filter { lines[$0].hasPrefix("## ") }, in: &lines)
    if let title = prose.first(where: { lines[$0].hasPrefix("# ") }) {
      lines.insert(contentsOf: [lines.remove(at: title), ""], at: 0)
    }
    let place = lines.firstIndex { $0.hasPrefix("## ") } ?? lines.count
    lines.insert(contentsOf: contents, at: place)
    return lines.joined(separator: "\n")
  }

  /// The places of the lines that do not stand between fences.
  private static func proseLines(_ lines: [String]) -> [Int] {
    var fence: Substring?
    return lines.indices.filter { place in
      let line = lines[place].drop { $0 == " " }
      let ticks = line.prefix { $0 == "`" }
      if let open = fence {
        if ticks.count >= open.count, ticks.count == line.count { fence = nil }
        return false
      }
      guard ticks.count >= 3 else { return true }
      fence = ticks
      return false
    }
  }

  /// Names the headings and lists them with links to them.
  private static func contents(_ headings: [Int], in lines: inout [String]) -> [String] {
    guard headings.count > 1 else { return [] }
    var list = ["**Contents**", ""]
    for (number, place) in headings.enumerated() {
      list.append("- [\(lines[place].dropFirst(3))](#part-\(number + 1))")
      lines[place] += " {#part-\(number + 1)}"
    }
    return list + [""]
  }

  /// Whether the line divides the head of a table from its rows.
  private static func isRule(_ line: String) -> Bool {
    line.hasPrefix("| ") && line.hasSuffix("|") && line.contains("-")
      && line.allSatisfy { "|-: ".contains($0) }
  }

  private static func table(at rule: Int, in lines: [String]) -> [[Substring]] {
    let rows = lines[(rule + 1)...].prefix { $0.hasPrefix("|") }
    return ([lines[rule - 1]] + rows).map(cells)
  }

  /// The cells of a row; a bar with a backslash before it belongs to a cell.
  private static func cells(_ row: String) -> [Substring] {
    var cells: [Substring] = []
    var start = row.startIndex
    var isEscaped = false
    for place in row.indices {
      if row[place] == "|", !isEscaped {
        cells.append(row[start..<place])
        start = row.index(after: place)
      }
      isEscaped = row[place] == "\\" && !isEscaped
    }
    return Array(cells.dropFirst())
  }

  /// The dividing line with as many hyphens in each column as the column is to be wide.
  private static func rule(_ line: String, for rows: [[Substring]]) -> String {
    var rule = "|"
    for (column, mark) in cells(line).enumerated() {
      let texts = rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      let longest = texts.map { DisplayWidth.of(String($0).trimmed) }.max() ?? 0
      let words = texts.flatMap { $0.split(separator: " ") }
      let word = words.map { DisplayWidth.of(String($0)) }.max() ?? 0
      let width = max(word, min(longest, enough)) + padding
      let isRight = mark.contains(":")
      rule +=
        " " + String(repeating: "-", count: width - (isRight ? 1 : 0)) + (isRight ? ": |" : " |")
    }
    return rule
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.prefix(start.count - start.reversed().prefix { $0 == " " }.count))
  }
}
