import BreakoutCore

/// Minutes by agenda item and speaker, in the order in which people spoke.
package struct MinutesReport: ReportKind {
  /// Creates the kind.
  package init() {}

  package var name: String { "minutes" }
  package var summary: String { "Who said what, by agenda item, with decisions at their place." }
  package var needsEntries: Bool { false }

  package func report(on chronicle: Chronicle) -> Report {
    let context = ReportContext(chronicle)
    let page = FrontPage(context: context)
    var body = page.opening("Minutes")
    body["remarks"] = .texts(
      context.session.frontMatter[.remarks].map { context.voice.text($0, in: "remarks") }
    )
    let parts = MinutesOutline(context: context).parts
    body["parts"] = .some(parts.map(\.value))
    body["check"] = .object(page.check)
    let columns = ["part", "question", "id", "kind", "speaker", "number", "text", "entry"]
    return Report(
      kind: name,
      body: body,
      register: ReportTable(
        "Minutes",
        columns: columns.map { ReportTable.Column($0, numeric: $0 == "number") },
        rows: parts.flatMap(\.rows).map { row in columns.map { row[$0] } }
      ),
      withheld: context.voice.withheld,
      warnings: context.voice.warnings
    )
  }
}
