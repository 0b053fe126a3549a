/// Sets a table in columns for plain text.
enum TextTable {
  /// The most columns a table takes, if its columns can be made narrow enough.
  static let width = 100

  private static let leastColumn = 8

  /// The lines of a table; spaces are fixed, so that no line is broken later.
  static func lines(_ table: ReportObject) -> [String] {
    guard case .list(let columns) = table["columns"], case .list(let rows) = table["rows"] else {
      return []
    }
    let titles = columns.map { text($0, "title") }
    let numeric = columns.map { flag($0, "numeric") }
    let cells = rows.map { row -> [String] in
      guard case .object(let row) = row, case .list(let cells) = row["cells"] else { return [] }
      return cells.map { text($0, "value") }
    }
    let widths = widths([titles] + cells)
    var lines = set(titles, widths, numeric)
    lines.append(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "))
    for row in cells { lines += set(row, widths, numeric) }
    return lines.map(fix)
  }

  /// The width of each column: as wide as its cells, the widest made narrower until all fit.
  private static func widths(_ rows: [[String]]) -> [Int] {
    var widths: [Int] = []
    for row in rows {
      for (place, cell) in row.enumerated() {
        if place == widths.count { widths.append(1) }
        widths[place] = max(widths[place], DisplayWidth.of(cell))
      }
    }
    while widths.reduce(2 * (widths.count - 1), +) > width, let widest = widths.max(),
      widest > leastColumn, let place = widths.firstIndex(of: widest)
    {
      widths[place] -= 1
    }
    return widths
  }

  private static func set(_ row: [String], _ widths: [Int], _ numeric: [Bool]) -> [String] {
    let parts = zip(row, widths).map { split($0, to: $1) }
    return (0..<(parts.map(\.count).max() ?? 0)).map { line in
      let cells = parts.indices.map { place in
        let part = parts[place].indices.contains(line) ? parts[place][line] : ""
        return DisplayWidth.pad(part, to: widths[place], right: numeric[place])
      }
      return cells.joined(separator: "  ")
    }
  }

  /// A cell in lines no wider than its column; a word that is wider is cut between characters.
  private static func split(_ cell: String, to width: Int) -> [String] {
    if DisplayWidth.of(cell) <= width { return [cell] }
    var lines: [String] = []
    var line = ""
    for word in cell.split(separator: " ") {
      if !line.isEmpty, DisplayWidth.of(line) + 1 + DisplayWidth.of(String(word)) <= width {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if DisplayWidth.of(line) + DisplayWidth.of(character) > width {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func text(_ value: ReportValue, _ key: String) -> String {
    guard case .object(let object) = value else { return "" }
    return VisibleText.line(object[key]?.plain ?? "")
  }

  private static func flag(_ value: ReportValue, _ key: String) -> Bool {
    guard case .object(let object) = value, case .flag(let flag) = object[key] else { return false }
    return flag
  }

  /// The line with spaces that no wrapping breaks at.
  static func fix(_ line: String) -> String {
    var trimmed = line[...]
    while trimmed.last == " " { trimmed.removeLast() }
    let fixed = trimmed.split(separator: " ", omittingEmptySubsequences: false)
      .joined(separator: String(TextWrapping.fixedSpace))
    return fixed
  }
}
