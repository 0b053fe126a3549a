internal import BreakoutCore
internal import BreakoutReport

extension REPLCommand {
  static let compare = REPLCommand(
    "compare",
    "F1 or all",
    "Show the rooms' tallies on a finding side by side and, where it can be, added up. A is the "
      + "agreement, from -1 (two camps) over 0 (evenly spread) to 1 (all alike); IQR is where the "
      + "middle half of the answers lies; group-informed puts what every room goes along with first.",
    in: .consolidation,
    examples: [
      Example(
        after: ["link lario.P1 volta.P2 bellagio.P1"],
        consolidating: "compare F1",
        says: "Taken up by"
      )
    ]
  ) { line throws(UsageError) in
    let id = try finding(&line)
    return .survey { survey in
      try findings(id, survey).map { ComparisonView.text($0, survey) }.joined(separator: "\n")
    }
  }

  static let say = REPLCommand(
    "say",
    "F1 or all",
    "Say the sentence that a finding has earned, with what travels with it.",
    in: .consolidation,
    examples: [
      Example(after: ["link lario.P1 volta.P2"], consolidating: "say F1", says: "5 of 5")
    ]
  ) { line throws(UsageError) in
    let id = try finding(&line)
    return .survey { survey in
      let words = EarnedWords(survey.chronicle)
      return try findings(id, survey).flatMap { words.say($0).lines }.map(visible)
        .joined(separator: "\n")
    }
  }

  static let why = REPLCommand(
    "why",
    "F1 [WORD]",
    "Prove each graded word of a finding, or say why it does not carry a word.",
    in: .consolidation,
    examples: [
      Example(after: ["link lario.P1 volta.P2"], consolidating: "why F1", says: "ladder"),
      Example(
        after: ["link lario.P1 volta.P2"],
        consolidating: "why F1 divided",
        says: "does not carry “divided”"
      ),
    ]
  ) { line throws(UsageError) in
    let id = try line.item("F1")
    let word = line.optionalText()
    return .survey { survey in
      let words = EarnedWords(survey.chronicle)
      return try findings(id, survey).flatMap { try words.why($0, word) }.map(visible)
        .joined(separator: "\n")
    }
  }

  /// Reads `F1`, or `all` and nothing for every finding.
  private static func finding(_ line: inout LineScanner) throws(UsageError) -> ItemID? {
    let id = line.isAtEnd || line.keyword("all") ? nil : try line.item("F1")
    try line.expectEnd()
    return id
  }

  private static func findings(_ id: ItemID?, _ survey: Survey) throws -> [Finding] {
    try survey.requireRooms()
    guard let id else {
      let all = survey.session.consolidation.ordered
      guard !all.isEmpty else {
        throw Refusal("There is no finding yet. Make one with link lario.P1 volta.P2.")
      }
      return all
    }
    guard id.kind == .finding else { throw Refusal("\(id) is \(id.kind.phrase), not a finding.") }
    try survey.session.requireStanding(id)
    return [survey.session.consolidation.finding(id)].compactMap(\.self)
  }
}
