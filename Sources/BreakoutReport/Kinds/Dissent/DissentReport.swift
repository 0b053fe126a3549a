import BreakoutCore

/// Everything that was said against what was put to the room: minority statements, objections,
/// votes against with their reasons, and what was left out of findings.
package struct DissentReport: ReportKind {
  /// Creates the kind.
  package init() {}

  package var name: String { "dissent" }
  package var summary: String { "Minority statements, objections and blocks, and the replies." }
  package var needsEntries: Bool { false }

  package func report(on chronicle: Chronicle) -> Report {
    let source = ReportSource(chronicle)
    let parts = Self.keys.map(\.key)
    let contested = source.entries.filter { entry in
      parts.contains { !ReportSource.objects(entry.value[$0]).isEmpty }
    }
    var body = source.opening(translated("Dissent"))
    body["findings"] = .some(contested.map(\.told))
    let elsewhere = source.contestedElsewhere
    body["elsewhere"] = .some(elsewhere)
    body["has_elsewhere"] = elsewhere.isEmpty ? nil : .flag(true)
    body["nothing"] =
      contested.isEmpty && elsewhere.isEmpty
      ? .text(translated("Nobody objected or dissented.")) : nil
    body["check"] = .object(source.check)
    return source.report(name, body, register: Self.register(contested.map(\.value) + elsewhere))
  }

  private static let keys: [(key: String, section: String)] = [
    ("dissents", "minority statement"), ("objections", "objection"),
    ("reasons", "vote"), ("left_out", "left out"),
  ]

  private static func register(_ values: [ReportObject]) -> ReportTable {
    var rows: [ReportObject] = []
    for value in values {
      for (key, section) in keys {
        for var row in ReportSource.objects(value[key]) {
          row["section"] = .text(section)
          row["against"] = value["id"]
          row["against_text"] = value["text"]
          rows.append(row)
        }
      }
    }
    return ReportSource.register(
      "Dissent",
      [
        "section", "id", "room", "who", "vote", "text", "against", "against_text", "state",
        "reply", "remark", "reason", "entry",
      ],
      rows
    )
  }
}
