internal import BreakoutCore

extension REPLCommand {
  static let fix = REPLCommand(
    "fix",
    "C12 TEXT, C12.2 TEXT or #41 TEXT",
    "Correct the wording of an item, of a paragraph of it, or of what an entry has made.",
    in: .corrections,
    examples: [
      Example(after: ["note Acept it"], "fix C1 Accept it", says: "C1 now reads: Accept it"),
      Example(
        after: ["note One.", "... Tow."],
        "fix 3 Two.",
        says: "C1.2 now reads: Two."
      ),
      Example(after: ["mark here"], "fix 2 There", refuses: "#2 made no item; name one such as"),
    ]
  ) { line throws(UsageError) in
    let reference = try line.reference("C12")
    let text = try line.text("TEXT")
    return try reference.effect { .record(FixText($0, paragraph: $1, text)) }
  }

  static let strike = REPLCommand(
    "strike",
    "C12: REASON or #41: REASON",
    "Strike an item from the reports; the log keeps it.",
    in: .corrections,
    examples: [
      Example(after: ["note a"], "strike C1: said in jest", says: "C1 struck"),
      Example(after: ["prop a"], "strike #2: said in jest", says: "P1 struck"),
    ]
  ) { line throws(UsageError) in
    let reference = try line.reference("C12")
    guard let reason = try tailReason(&line) else { throw UsageError("Say why, after a colon.") }
    return try reference.wholeEffect { .record(StrikeItem($0, because: reason)) }
  }
}
