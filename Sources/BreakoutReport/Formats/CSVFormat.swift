/// CSV after RFC 4180: the report's register, one row for each thing it says.
package struct CSVFormat: ReportFormat {
  /// Creates the format.
  package init() {}

  package var name: String { "csv" }
  package var summary: String { "Rows for a spreadsheet; no cell is taken for a formula." }

  package func templateNames(for kind: String) -> [String] { [] }

  package func render(
    _ report: Report,
    with templates: ReportTemplates
  ) throws(ReportError) -> String {
    let table = report.register
    var lines = [table.columns.map { CSVEscaping.cell($0.title) }.joined(separator: ",")]
    for row in table.rows { lines.append(row.map(cell).joined(separator: ",")) }
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  private func cell(_ value: ReportValue?) -> String {
    switch value {
    case .text, .verbatim, .missing, .laidOut: CSVEscaping.cell(value?.plain ?? "")
    case .number, .flag, .list, .object, nil: value?.plain ?? ""
    }
  }
}
