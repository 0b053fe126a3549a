import BreakoutCore

/// The report on several rooms as rows: findings by room, next steps and what else was said.
struct RoomRegister {
  let context: RoomsContext
  let findings: RoomFindings
  let steps: RoomSteps
  let said: RoomInformation

  private static let columns = [
    "section", "id", "room", "text", "words", "state", "count", "base", "owner", "due", "measure",
    "from", "reference",
  ]

  var table: ReportTable {
    var table = ReportTable(
      "Register",
      columns: Self.columns.map {
        ReportTable.Column($0, numeric: $0 == "count" || $0 == "base")
      }
    )
    for entry in findings.entries { add(entry, to: &table) }
    for step in steps.values {
      append(
        "next step",
        step,
        ["words": "agreement", "owner": "champion", "reference": "entry"],
        to: &table
      )
    }
    for item in said.untaken {
      append("not taken up", item, ["words": "agreement", "reference": "entry"], to: &table)
    }
    for item in said.announcements {
      append("announcement", item, ["owner": "who", "reference": "entry"], to: &table)
    }
    for item in said.claims {
      append("claim", item, ["owner": "who", "reference": "entry"], to: &table)
    }
    for item in said.notReached { append("not reached", item, ["words": "why"], to: &table) }
    for item in said.parked { append("parked", item, ["reference": "entry"], to: &table) }
    return table
  }

  /// A finding for all rooms, then for each of them.
  private func add(_ entry: FindingEntry, to table: inout ReportTable) {
    var whole = entry.value
    whole["state"] = .text(entry.isDivided ? "divided" : entry.passed ? "taken up" : "open")
    whole["count"] = entry.sides.map { .number($0.support) }
    whole["base"] = entry.sides.map { .number($0.base) }
    append("finding", whole, ["words": "lead", "reference": "references"], to: &table)
    for (section, key) in [
      ("position", "positions"), ("minority statement", "dissents"), ("objection", "objections"),
      ("left out", "left_out"),
    ] {
      guard case .list(let parts) = entry.value[key] else { continue }
      for case .object(var part) in parts {
        part["from"] = .text(entry.id)
        if section == "position" { part["id"] = .text(entry.id) }
        let reference = section == "position" ? "references" : "entry"
        let words = section == "position" ? "words" : "reply"
        append(section, part, ["words": words, "owner": "who", "reference": reference], to: &table)
      }
    }
  }

  /// The row for an item, whose parts have the columns' names unless `names` says otherwise.
  private func append(
    _ section: String,
    _ item: ReportObject,
    _ names: [String: String],
    to table: inout ReportTable
  ) {
    table.rows.append(
      Self.columns.map { $0 == "section" ? .text(section) : item[names[$0] ?? $0] }
    )
  }
}
