/// Rows of a report for a spreadsheet, and for the tables in its annexes.
package struct ReportTable: Equatable, Sendable {
  /// A column of a table.
  package struct Column: Equatable, Sendable {
    /// What stands above it.
    package var title: String

    /// Whether it holds numbers, which are set to the right.
    package var numeric: Bool

    /// Creates a column.
    package init(_ title: String, numeric: Bool = false) {
      self.title = title
      self.numeric = numeric
    }
  }

  /// What the table shows.
  package var caption: String

  /// The columns.
  package var columns: [Column]

  /// The rows; each has a cell for each column, nil where nothing is to be said.
  package var rows: [[ReportValue?]]

  /// What is said below it, if anything.
  package var footnote: String?

  /// Creates a table.
  package init(
    _ caption: String,
    columns: [Column],
    rows: [[ReportValue?]] = [],
    footnote: String? = nil
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.footnote = footnote
  }

  /// The table as a part of a report's body.
  package var value: ReportValue {
    .object([
      "caption": .text(caption),
      "columns": .objects(
        columns.map { ["title": .text($0.title), "numeric": .flag($0.numeric)] }
      ),
      "rows": .objects(rows.map { ["cells": .objects(cells($0))] }),
      "footnote": .optional(footnote),
    ])
  }

  private func cells(_ row: [ReportValue?]) -> [ReportObject] {
    zip(columns, row).enumerated().map { place, cell in
      [
        "value": cell.1 ?? .text(""), "numeric": .flag(cell.0.numeric),
        "leading": .flag(place == 0),
      ]
    }
  }
}
