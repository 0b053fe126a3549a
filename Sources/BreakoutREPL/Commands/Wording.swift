internal import BreakoutCore

extension REPLCommand {
  static let substitution = REPLCommand(
    "s/old/new/",
    "[g], with P3 or #41 before or after it for one item",
    "Correct words, letter by letter, in the last text that holds them; g means everywhere in it.",
    in: .corrections,
    examples: [
      Example(after: ["note the old plan"], "s/old/new/", says: "C1 now reads: the new plan"),
      Example(
        after: ["prop the old plan", "note the old road"],
        "s/old/new/ #2",
        says: "P1 now reads: the new plan"
      ),
      Example(
        after: ["note a plan"],
        "s/old/new/",
        refuses: "“old” stands in none of the one text"
      ),
    ]
  ) { line throws(UsageError) in
    defer { line.rest = "" }
    return try Substitution.read(line.rest)
  }

  static let edit = REPLCommand(
    "edit",
    "C12, C12.2 or #41",
    "Change the wording of an item, or of one paragraph of it, in your own editor.",
    in: .corrections,
    examples: [
      Example(after: ["note Acept it"], "edit C1", says: "C1 now reads: Acept it, and more"),
      Example(after: ["note a"], "edit 2", says: "C1 now reads: a, and more"),
      Example("edit C1", refuses: "There is no contribution yet, so no C1"),
    ]
  ) { line throws(UsageError) in
    let reference = try line.reference("C12")
    try line.expectEnd()
    return try reference.effect { .edit($0, paragraph: $1) }
  }

  static let grep = REPLCommand(
    "grep",
    "[-i] WORDS or \"WORDS\"",
    "Find the entries that hold these words; in quotes, letter by letter.",
    in: .looking,
    examples: [
      Example(
        after: ["note Café at ten", "note b"],
        "grep cafe",
        says: "#2 C1, summary: Café at ten."
      ),
      Example(after: ["note Café at ten"], "grep \"cafe\"", says: "No entry."),
    ]
  ) { line throws(UsageError) in
    // Case makes no difference anyway; the letter is what hands are used to.
    _ = line.keyword("-i")
    var selection = LogSelection()
    selection.all = true
    if let quoted = try line.quoted() {
      try line.expectEnd()
      selection.words = .letters(quoted)
    } else {
      let typed = try line.text("WORDS")
      let words = TypedName.words(typed)
      guard !words.isEmpty else {
        throw UsageError(
          "“\(typed)” holds no word to look for; to look for it letter by letter, put it in quotes."
        )
      }
      selection.words = .words(words)
    }
    return .log(selection)
  }
}
