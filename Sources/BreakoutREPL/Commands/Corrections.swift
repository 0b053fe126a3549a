internal import BreakoutCore

extension REPLCommand {
  static let undo = REPLCommand(
    "undo",
    "[N]",
    "Take back the last entry, or the last N.",
    in: .corrections,
    examples: [
      Example(after: ["note a slip"], "undo", says: "undone (redo brings it back): #2"),
      Example("undo", refuses: "There is nothing to undo"),
    ]
  ) { line throws(UsageError) in
    let count = line.isAtEnd ? 1 : try line.number("undo", in: 1...1_000)
    try line.expectEnd()
    return .record(UndoEntries(count))
  }

  static let redo = REPLCommand(
    "redo",
    "",
    "Bring back what was undone just before.",
    in: .corrections,
    examples: [Example(after: ["note a slip", "undo"], "redo", says: "redone: #2")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .record(RedoEntries())
  }

  static let fix = REPLCommand(
    "fix",
    "C12 TEXT or C12.2 TEXT",
    "Correct the wording of an item, or of one paragraph of it.",
    in: .corrections,
    examples: [
      Example(after: ["note Acept it"], "fix C1 Accept it", says: "C1 now reads: Accept it")
    ]
  ) { line throws(UsageError) in
    let word = try line.word("C12")
    let parts = word.split(separator: ".", maxSplits: 1)
    guard let id = ItemID(String(parts.first ?? "")) else {
      throw UsageError("“\(word)” is not an item such as C12.")
    }
    var paragraph: Int?
    if parts.count == 2 {
      guard let number = Int(parts[1]), number > 0 else {
        throw UsageError("“\(word)” is not a paragraph such as C12.2.")
      }
      paragraph = number
    }
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
