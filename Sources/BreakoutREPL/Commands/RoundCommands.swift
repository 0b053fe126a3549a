internal import BreakoutCore

extension REPLCommand {
  static let round = REPLCommand(
    "round",
    "2 [P1] [present 27]",
    "Open the last poll once more, under the same terms, as its next round.",
    in: .polls,
    examples: [
      Example(after: rated, "round 2", says: "poll T2 on P1, rating from 1 to 5, round 2"),
      Example(after: rated, "round 4", refuses: "T1 was round 1, so the next is round 2"),
    ]
  ) { line throws(UsageError) in
    let number = try line.number("round", in: 2...99)
    let proposal = line.optionalItem()
    return .record(RepeatPoll(on: proposal, round: number, headCount: try headCount(&line)))
  }

  static let rounds = REPLCommand(
    "rounds",
    aliases: ["rounds?"],
    "[P1]",
    "Show the rounds of a poll and what changed between them.",
    in: .polls,
    examples: [
      Example(
        after: rated + ["round 2", "v asha 5", "v ben 4", "close poll"],
        "rounds P1",
        says: "1 of 2 who voted in both changed"
      )
    ]
  ) { line throws(UsageError) in
    let proposal = line.optionalItem()
    try line.expectEnd()
    return .survey { try RoundsView.text(proposal, $0.session) }
  }

  static let reviews = REPLCommand(
    "reviews?",
    aliases: ["reviews", "review?"],
    "",
    "Show the decisions that are to be reviewed, those that are due first.",
    in: .proposals,
    examples: [
      Example(
        after: ["prop Share it", "decide P1 agreed review 15 Jun 2099"],
        "reviews?",
        says: "P1 on 15 June 2099"
      )
    ]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .show(ReviewsView.text)
  }

  private static let rated = [
    "present+ Asha, Ben", "prop Keep one register", "poll P1 likert5", "v asha 3", "v ben 4",
    "close poll",
  ]

  /// Takes `present 27`, and refuses whatever else is left.
  static func headCount(_ line: inout LineScanner) throws(UsageError) -> Int? {
    let count = line.keyword("present") ? try line.number("present", in: 1...100_000) : nil
    try line.expectEnd()
    return count
  }
}
