/// What one report says, before it has a look: one value that every format prints.
package struct Report: Equatable, Sendable {
  /// The kind's name, such as `next-steps`.
  package var kind: String

  /// Everything the report says, in order; the names are those the templates use.
  package var body: ReportObject

  /// The same as rows, for a spreadsheet.
  package var register: ReportTable

  /// Where names were taken out of what people typed; empty if none were.
  package var withheld: [Withheld]

  /// Creates a report.
  package init(
    kind: String,
    body: ReportObject,
    register: ReportTable,
    withheld: [Withheld] = []
  ) {
    self.kind = kind
    self.body = body
    self.register = register
    self.withheld = withheld
  }
}

/// A text in which names were replaced.
package struct Withheld: Equatable, Sendable {
  /// The item the text belongs to, such as `C12`, or the entry, such as `#40`.
  package var item: String

  /// How many names were replaced.
  package var count: Int

  /// Creates a note.
  package init(item: String, count: Int) {
    self.item = item
    self.count = count
  }
}
