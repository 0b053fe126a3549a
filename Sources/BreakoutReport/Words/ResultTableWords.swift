package import BreakoutCore

/// A method's own tables as they are shown: options by name, fractions as decimals.
package enum ResultTableWords {
  /// The tables of a closed poll; none where the poll is void or nothing was counted.
  package static func tables(
    _ poll: Poll,
    naming name: (ItemID) -> String = \.description
  ) -> [ReportTable] {
    guard poll.state == .closed, let result = poll.result, !result.uncounted else { return [] }
    return result.tables.map { table($0, poll, naming: name) }
  }

  /// The lines of a table for a screen of 80 columns.
  ///
  /// A table that is wider has a line for each row instead, with the columns named.
  package static func lines(_ table: ReportTable) -> [String] {
    let rows =
      [table.columns.map(\.title)] + table.rows.map { row in row.map { $0.map(text) ?? "" } }
    let widths = table.columns.indices.map { column in
      rows.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    let footnote = table.footnote.map { [$0] } ?? []
    guard widths.reduce(2 * widths.count, +) <= 74 else {
      return rows.dropFirst().map { row in
        let cells = zip(rows[0], row).dropFirst().filter { !$1.isEmpty }.map { "\($0) \($1)" }
        return "\(row[0])\(translated(": "))\(cells.joined(separator: ", "))"
      } + footnote
    }
    return rows.map { row in
      var line = row.indices.map { column in
        DisplayWidth.pad(row[column], to: widths[column], right: table.columns[column].numeric)
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    } + footnote
  }

  private static func table(
    _ table: ResultTable,
    _ poll: Poll,
    naming name: (ItemID) -> String
  ) -> ReportTable {
    func said(_ text: String) -> String { words(text, poll.terms, naming: name) }
    let columns = table.columns.indices.map { column in
      let cells = table.rows.filter { $0.cells.indices.contains(column) }.map { $0.cells[column] }
      return ReportTable.Column(said(table.columns[column]), numeric: cells.allSatisfy(isNumber))
    }
    return ReportTable(
      "\(name(poll.id)), \(worded(table.name, as: "table"))",
      columns: [ReportTable.Column("")] + columns,
      rows: table.rows.map { row in
        [.text(said(row.label))]
          + columns.indices.map { .text(row.cells.indices.contains($0) ? said(row.cells[$0]) : "") }
      },
      footnote: table.note.map { Phrase.sentence(Phrase.capital(worded($0, as: "table"))) }
    )
  }

  private static func isNumber(_ cell: String) -> Bool {
    !cell.contains { $0.isLetter }
  }

  /// A column, label or cell: options, a number, or a word of the vocabulary, with its number.
  private static func words(
    _ text: String,
    _ terms: PollTerms,
    naming name: (ItemID) -> String
  ) -> String {
    if text.contains(",") {
      return text.split(separator: ", ").map { words(String($0), terms, naming: name) }
        .joined(separator: ", ")
    }
    if !text.contains(where: \.isLetter) { return number(text) }
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[1]) else { return worded(text, as: "table") }
    if parts[0] == "option" { return OptionWords.name(number, terms, naming: name) }
    return "\(worded(String(parts[0]), as: "table")) \(number)"
  }

  /// A fraction as a decimal, with the exact fraction behind it where the decimal is rounded.
  private static func number(_ text: String) -> String {
    if let decimal = Decimal.written(text) { return decimal }
    guard text.contains("/"), let value = Rational(text) else { return text }
    let rounded = Decimal.hundredths(value)
    return 100 % value.denominator == 0 ? rounded : "\(rounded) (\(text))"
  }

  private static func text(_ value: ReportValue) -> String {
    if case .text(let text) = value { text } else { "" }
  }
}
