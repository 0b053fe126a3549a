internal import BreakoutCore

extension REPLCommand {
  static let undo = REPLCommand(
    "undo",
    "[N | #57 | to :MARK, #57 or 14:32]",
    "Take back the last line, the last N, that of an entry, or all since a moment.",
    in: .corrections,
    examples: [
      Example(after: ["note a slip"], "undo", says: "undone (redo brings it back): #2"),
      Example(after: ["mark before-vote", "note a"], "undo to :before-vote", says: "undone"),
      Example(after: ["note a", "note b"], "undo #2", says: "undone (redo brings it back): #2"),
      Example("undo", refuses: "There is nothing to undo"),
    ]
  ) { line throws(UsageError) in
    if line.isAtEnd { return .undo(.lines(1)) }
    if line.keyword("to") {
      let moment = try line.word("MOMENT")
      try line.expectEnd()
      return .undo(.to(moment))
    }
    if let number = try entryNumber(&line) { return .undo(.entry(number)) }
    let count = try line.number("undo", in: 1...1_000)
    try line.expectEnd()
    return .undo(.lines(count))
  }

  static let redo = REPLCommand(
    "redo",
    "[N | #58]",
    "Bring back what the last undo took back, the last N, or what undo #58 did.",
    in: .corrections,
    examples: [
      Example(after: ["note a slip", "undo"], "redo", says: "redone: #2"),
      Example(after: ["note a", "undo", "note b"], "redo #3", says: "redone: #2"),
      Example(after: ["note a", "undo", "note b"], "redo", refuses: "Did you mean redo #3?"),
    ]
  ) { line throws(UsageError) in
    if line.isAtEnd { return .redo(.last(1)) }
    if let number = try entryNumber(&line) { return .redo(.undo(number)) }
    let count = try line.number("redo", in: 1...1_000)
    try line.expectEnd()
    return .redo(.last(count))
  }

  /// Takes an entry such as `#57`, if one comes next.
  private static func entryNumber(_ line: inout LineScanner) throws(UsageError) -> Int? {
    guard line.peek.hasPrefix("#") else { return nil }
    let word = try line.word("#57")
    try line.expectEnd()
    guard let number = Int(word.dropFirst()), number > 0 else {
      throw UsageError("“\(word)” is not an entry such as #57.")
    }
    return number
  }
}
