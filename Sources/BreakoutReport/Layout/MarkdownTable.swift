/// Writes a table in Markdown, a line for each row.
///
/// A template could do it cell by cell, at many times the cost; a roster has thousands of cells.
enum MarkdownTable {
  /// The lines of a table; what people typed is escaped.
  static func lines(_ table: ReportObject) -> [String] {
    guard case .list(let columns) = table["columns"], case .list(let rows) = table["rows"] else {
      return []
    }
    let titles = columns.map { part($0, "title") }
    let rules = columns.map { column -> String in
      guard case .object(let column) = column, column["numeric"] == .flag(true) else {
        return "---"
      }
      return "---:"
    }
    return [row(titles), row(rules)]
      + rows.map { cells in
        guard case .object(let object) = cells, case .list(let list) = object["cells"] else {
          return row([])
        }
        return row(list.map { part($0, "value") })
      }
  }

  private static func row(_ cells: [String]) -> String {
    "|" + cells.map { " \($0) |" }.joined()
  }

  private static func part(_ value: ReportValue, _ key: String) -> String {
    guard case .object(let object) = value, let part = object[key] else { return "" }
    guard case .missing(let lack, let text) = part else {
      return MarkdownEscaping.escape(part.plain ?? "")
    }
    let strong = "**\(MarkdownEscaping.escape(lack))**"
    return text.isEmpty ? strong : "\(MarkdownEscaping.escape(text)) (\(strong))"
  }
}
