internal import BreakoutCore

extension REPLCommand {
  static let suggest = REPLCommand(
    "suggest",
    "[proposals|contributions|steps]",
    "Show what several rooms have said alike, best first, with the words they share.",
    in: .consolidation,
    examples: [
      Example(consolidating: "suggest", says: "1. likeness"),
      Example(consolidating: "suggest steps", says: "lario.N1"),
      Example(
        consolidating: "suggest poems",
        says: "proposals, contributions or steps",
        isRefused: true
      ),
    ]
  ) { line throws(UsageError) in
    guard !line.isAtEnd else { return .suggestion(.find(.proposals)) }
    let word = try line.word("KIND").lowercased()
    try line.expectEnd()
    let kinds = SuggestionRequest.Kind.allCases
    guard let kind = kinds.first(where: { $0.rawValue == word || $0.rawValue == word + "s" }) else {
      throw UsageError("Suggested are \(listed(kinds.map(\.rawValue))), not “\(word)”.")
    }
    return .suggestion(.find(kind))
  }

  static let refine = REPLCommand(
    "refine",
    "1 without volta.P2 …",
    "Take items out of a suggestion before it is accepted.",
    in: .consolidation,
    examples: [
      Example(
        after: ["suggest"],
        consolidating: "refine 1 without bellagio.P1",
        says: "volta.P2"
      )
    ]
  ) { line throws(UsageError) in
    let number = try line.number("refine", in: 1...1_000)
    _ = line.keyword("without")
    let items = [try line.roomItem("volta.P2")] + line.roomItems()
    try line.expectEnd()
    return .suggestion(.refine(number, without: items))
  }

  static let dismiss = REPLCommand(
    "dismiss",
    "1",
    "Say that a suggestion is not the same; it is not suggested again.",
    in: .consolidation,
    examples: [
      Example(after: ["suggest"], consolidating: "dismiss 1", says: "not the same: lario.P1")
    ]
  ) { line throws(UsageError) in
    let number = try line.number("dismiss", in: 1...1_000)
    try line.expectEnd()
    return .suggestion(.dismiss(number))
  }
}
