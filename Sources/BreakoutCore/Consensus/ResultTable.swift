/// A table that a method shows beside its result: a pairwise matrix, stages of a count, totals.
///
/// Columns, labels and cells that read `option 2` stand for that option and are shown by its name;
/// `stage 3` and the like are a word of the method's vocabulary with a number.
package struct ResultTable: Coded {
  /// The permanent name of the table within its method, such as `pairwise`.
  package var name = ""

  /// What each column is, without the column of row labels.
  package var columns: [String] = []

  /// The rows, from top to bottom.
  package var rows: [ResultRow] = []

  /// What is to be said of it, such as why something is not computed; a permanent sentence.
  package var note: String?

  /// Creates a blank table.
  package init() {}

  /// Creates a table.
  package init(name: String, columns: [String], rows: [ResultRow]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.text("name", &name)
    try fields.texts("columns", &columns)
    try fields.objects("rows", &rows)
    try fields.text("note", &note)
  }
}

/// One row of a result's table.
package struct ResultRow: Coded {
  /// What the row is, such as an option or a stage.
  package var label = ""

  /// The cells: whole numbers, exact fractions as they are written, words, or empty.
  package var cells: [String] = []

  /// Creates a blank row.
  package init() {}

  /// Creates a row.
  package init(label: String, cells: [String]) {
    self.label = label
    self.cells = cells
  }

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.text("label", &label)
    try fields.texts("cells", &cells)
  }
}
