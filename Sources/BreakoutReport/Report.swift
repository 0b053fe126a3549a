/// What one report says, before it has a look: one value that every format prints.
package struct Report {
  /// The kind's name, such as `next-steps`.
  package var kind: String

  /// The name of its templates; the kind's own unless the kind has several looks.
  package var template: String

  /// Everything the report says, in order; the names are those the templates use.
  package var body: ReportObject

  /// Where names were taken out of what people typed; empty if none were.
  package var withheld: [Withheld]

  /// What else the facilitator should know before giving the report away, one sentence each.
  package var warnings: [String]

  private let makeRegister: () -> ReportTable

  /// The same as rows, for a spreadsheet; made when asked for, since few formats need it.
  package var register: ReportTable { makeRegister() }

  /// Creates a report.
  package init(
    kind: String,
    template: String? = nil,
    body: ReportObject,
    register: @autoclosure @escaping () -> ReportTable,
    withheld: [Withheld] = [],
    warnings: [String] = []
  ) {
    self.kind = kind
    self.template = template ?? kind
    self.body = body
    makeRegister = register
    self.withheld = withheld
    self.warnings = warnings
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
