import BreakoutCore

/// The report as rows: one for each thing it says, told apart by its section.
struct Register {
  let context: ReportContext
  let findings: [ReportObject]
  let found: [Findings.Finding]
  let steps: StepList
  let information: Information
  let tallies: Tallies

  private static let columns = [
    ReportTable.Column("section"), ReportTable.Column("id"), ReportTable.Column("text"),
    ReportTable.Column("words"), ReportTable.Column("who"), ReportTable.Column("state"),
    ReportTable.Column("due"), ReportTable.Column("measure"),
    ReportTable.Column("count", numeric: true), ReportTable.Column("base", numeric: true),
    ReportTable.Column("from"), ReportTable.Column("reference"),
  ]

  var table: ReportTable {
    var table = ReportTable("Register", columns: Self.columns)
    for (finding, value) in zip(found, findings) { add(finding, value, to: &table) }
    for step in steps.values {
      add("next step", step, ["words": "agreement", "who": "champion", "from": "from"], to: &table)
    }
    for item in information.announcements { add("announcement", item, [:], to: &table) }
    for item in information.claims { add("claim", item, [:], to: &table) }
    for item in information.loose { add("observation", item, ["words": "kind"], to: &table) }
    for item in information.notReached { add("not reached", item, ["words": "why"], to: &table) }
    for item in information.parked { add("parked", item, ["from": "from"], to: &table) }
    for poll in tallies.polls { add(poll, to: &table) }
    return table
  }

  private func add(
    _ finding: Findings.Finding,
    _ value: ReportObject,
    to table: inout ReportTable
  ) {
    var row = Self.row("finding", value, ["words": "lead", "reference": "references"])
    if let result = finding.poll?.result, !result.uncounted, let support = result.support {
      row["count"] = .number(support)
      row["base"] = .number(result.base)
    }
    row["state"] = .optional(finding.decision?.outcome.rawValue)
    Self.append(row, to: &table)
    let from = value["id"]
    for (section, key) in [("objection", "objections"), ("dissent", "dissents")] {
      guard case .list(let list) = value[key] else { continue }
      for case .object(let part) in list {
        var row = Self.row(section, part, ["words": "reply", "reference": "entry"])
        row["from"] = from
        Self.append(row, to: &table)
      }
    }
  }

  private func add(_ poll: Poll, to table: inout ReportTable) {
    let isCounted = poll.result.map { !$0.uncounted } ?? false
    let counts = isCounted ? poll.result?.counts ?? [] : []
    var row: ReportObject = [
      "section": .text("tally"),
      "id": .text(context.name(poll.id)),
      "words": .text(PollWords.method(poll.terms)),
      "state": .text(tallies.outcome(poll)),
      "from": .text(context.subject(poll.terms)),
      "reference": .text(context.entry(poll.closed ?? poll.opened)),
    ]
    let options = isCounted && poll.state == .closed ? poll.result?.options ?? [] : []
    if counts.isEmpty, options.isEmpty { Self.append(row, to: &table) }
    for (place, part) in zip(poll.terms.options.indices, options) {
      row["text"] = .text(
        context.text(
          poll.terms.options[place].text,
          in: poll.terms.options[place].proposal ?? poll.id
        )
      )
      row["count"] = .number(part.points)
      row["base"] = .number(poll.result?.base ?? 0)
      Self.append(row, to: &table)
    }
    for count in counts {
      row["text"] = .text(count.answer)
      row["count"] = .number(count.count)
      row["base"] = .number(poll.result?.turnout.size(of: .present) ?? 0)
      Self.append(row, to: &table)
    }
  }

  private func add(
    _ section: String,
    _ item: ReportObject,
    _ names: [String: String],
    to table: inout ReportTable
  ) {
    Self.append(Self.row(section, item, names), to: &table)
  }

  /// The row for an item, whose parts have the columns' names unless `names` says otherwise.
  private static func row(
    _ section: String,
    _ item: ReportObject,
    _ names: [String: String]
  ) -> ReportObject {
    var row: ReportObject = ["section": .text(section)]
    for column in columns.dropFirst() {
      let usual = column.title == "reference" ? "entry" : column.title
      if let value = item[names[column.title] ?? usual] { row[column.title] = value }
    }
    return row
  }

  private static func append(_ row: ReportObject, to table: inout ReportTable) {
    table.rows.append(columns.map { row[$0.title] })
  }
}
