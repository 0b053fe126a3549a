internal import BreakoutCore

extension REPLCommand {
  static let fix = REPLCommand(
    "fix",
    "C12 TEXT or C12.2 TEXT",
    "Correct the wording of an item, or of one paragraph of it.",
    in: .corrections,
    examples: [
      Example(after: ["note Acept it"], "fix C1 Accept it", says: "C1 now reads: Accept it")
    ]
  ) { line throws(UsageError) in
    let (id, paragraph) = try line.paragraph("C12")
    return .record(FixText(id, paragraph: paragraph, try line.text("TEXT")))
  }

  static let strike = REPLCommand(
    "strike",
    "C12: REASON",
    "Strike an item from the reports; the log keeps it.",
    in: .corrections,
    examples: [Example(after: ["note a"], "strike C1: said in jest", says: "C1 struck")]
  ) { line throws(UsageError) in
    let id = try line.item("C12")
    guard let reason = try tailReason(&line) else { throw UsageError("Say why, after a colon.") }
    return .record(StrikeItem(id, because: reason))
  }
}
