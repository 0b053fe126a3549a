import BreakoutCore

/// The whole log in words: every entry with its number, its time and who recorded it.
package struct RecordReport: ReportKind {
  /// Creates the kind.
  package init() {}

  package var name: String { "record" }
  package var summary: String { "Every entry of the log in words, undone and struck ones marked." }
  package var needsEntries: Bool { true }

  package func report(on chronicle: Chronicle) -> Report {
    let context = ReportContext(chronicle, others: Self.people(in: chronicle.entries))
    let page = FrontPage(context: context)
    let lines = RecordLines(context: context)
    let entries = lines.values(chronicle.entries)
    var body = page.opening(translated("Record"))
    body["named"] = .flag(context.voice.level == .named)
    body["days"] = .some(lines.days(entries))
    body["check"] = .object(page.check)
    let columns = ["number", "through", "day", "time", "who", "mark", "text"]
    let register = ReportTable(
      "Record",
      columns: columns.map { ReportTable.Column($0, numeric: $0 == "number" || $0 == "through") },
      rows: entries.map { entry in columns.map { entry[$0] } }
    )
    return Report(
      kind: name,
      body: body,
      register: register,
      withheld: context.voice.withheld,
      warnings: context.voice.warnings
    )
  }

  /// Everybody the log ever described, under every name they had.
  static func people(in entries: [Entry]) -> [Person] { entries.flatMap(\.event.described) }
}
