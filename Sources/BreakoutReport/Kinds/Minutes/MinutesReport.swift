import BreakoutCore

/// Minutes by agenda item and speaker, in the order in which people spoke.
package struct MinutesReport: ReportKind {
  /// Creates the kind.
  package init() {}

  package var name: String { "minutes" }
  package var summary: String { "Who said what, by agenda item, with decisions at their place." }
  package var needsEntries: Bool { false }

  package func report(on chronicle: Chronicle) -> Report {
    guard chronicle.rooms.isEmpty else { return acrossRooms(ConsolidatedReport(chronicle)) }
    let context = ReportContext(chronicle)
    let page = FrontPage(context: context)
    var body = page.opening(translated("Minutes"))
    body["remarks"] = .texts(
      context.session.frontMatter[.remarks].map { context.voice.text($0, in: "remarks") }
    )
    body["attendance"] = .texts(Attendance(context: context).sentences)
    let parts = MinutesOutline(context: context).parts
    body["parts"] = .some(parts.map(\.value))
    body["check"] = .object(page.check)
    return Report(
      kind: name,
      body: body,
      register: register(parts.flatMap(\.rows), Self.columns),
      withheld: context.voice.withheld,
      warnings: context.voice.warnings
    )
  }

  private static let columns = [
    "part", "question", "id", "kind", "speaker", "number", "text", "entry",
  ]

  /// The minutes of each room in turn, then those of the plenary that brought them together.
  private func acrossRooms(_ whole: ConsolidatedReport) -> Report {
    var body = whole.front.opening(translated("Minutes of all rooms"))
    body["remarks"] = .texts(whole.remarks)
    var rows: [ReportObject] = []
    var sections: [ReportObject] = []
    for context in whole.context.rooms + [whole.context.own] {
      let parts = MinutesOutline(context: context).parts
      guard context.room != nil || !parts.isEmpty else { continue }
      let title = context.room.map(RoomsContext.heading) ?? translated("Plenary")
      sections.append([
        "room_title": .text(title),
        "sitting_kind": .optional(context.session.opening?.kind.word),
        "in_room": .flag(true),
        "empty_room": parts.isEmpty ? .flag(true) : nil,
        "attendance": .texts(Attendance(context: context).sentences),
        "parts": .objects(parts.map(\.value)),
      ])
      for var row in parts.flatMap(\.rows) {
        row["room"] = .text(title)
        rows.append(row)
      }
    }
    body["sections"] = .objects(sections)
    body["check"] = whole.check
    return whole.report(name, body, register: register(rows, ["room"] + Self.columns))
  }

  private func register(_ rows: [ReportObject], _ columns: [String]) -> ReportTable {
    ReportTable(
      translated("Minutes"),
      columns: columns.map { ReportTable.Column($0, numeric: $0 == "number") },
      rows: rows.map { row in columns.map { row[$0] } }
    )
  }
}
