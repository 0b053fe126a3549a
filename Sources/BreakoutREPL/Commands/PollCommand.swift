internal import BreakoutCore

extension REPLCommand {
  static let poll = REPLCommand(
    "poll",
    "P1 METHOD [rule RULE] [base BASE] [quorum 1/2 of present] [present 27] [hidden] [secret]",
    "Open a poll; its rule is sealed with it. Methods: hands, consent, f5, g8, g8b, dots 5, "
      + "approve, score 5, pairs, sf5, likert5, ram9, hum, rank, ranked pairs, borda, runoff, "
      + "nominal 5, stv 3, meek 3. With again: the next round of the last.",
    in: .polls,
    examples: [
      Example(
        after: ["present+ asha, ben", "prop A"],
        "poll P1 f5 hidden",
        says: "poll T1 on P1, fist to five"
      ),
      Example(
        after: ["prop A"],
        "poll P1 hands rule at least 2/3 present 27",
        says: "at least 2/3"
      ),
      Example(
        after: ["present+ asha"],
        "poll \"Como\" \"Rome\" dots 3",
        says: "poll T1 on 2 options, dot vote"
      ),
      Example(
        after: ["present+ asha", "prop A", "prop B", "prop C"],
        "poll P1 P2 P3 approve winners 2 proportional",
        says: "approving each of the 2 options chosen proportionally"
      ),
      Example(
        after: ["present+ asha", "prop A", "prop B"],
        "poll P1 P2 score 5 star hidden",
        says: "poll T1 on 2 options, score vote, hidden"
      ),
      Example(
        after: ["present+ asha", "prop A", "prop B"],
        "poll P1 P2 pairs",
        says: "poll T1 on 2 options, pairwise comparison"
      ),
      Example(
        after: ["present+ asha", "prop A", "prop B", "prop C"],
        "poll P1 P2 P3 rank",
        says: "poll T1 on 3 options, ranking"
      ),
      Example(
        after: ["present+ asha", "prop A", "prop B", "prop C"],
        "poll P1 P2 P3 stv 2",
        says: "poll T1 on 3 options, single transferable vote"
      ),
      Example(
        after: ["present+ asha", "prop A", "poll P1 f5", "v asha 4", "close poll"],
        "poll P1 again",
        says: "poll T2 on P1, fist to five, round 2"
      ),
      Example(after: ["prop A"], "poll P1 f5", refuses: "Nobody who may vote is marked present"),
    ]
  ) { line throws(UsageError) in
    let options = try pollOptions(&line)
    if options.count == 1, case .proposal(let id) = options[0], line.keyword("again") {
      return .record(RepeatPoll(on: id, headCount: try headCount(&line)))
    }
    var terms = PollTermsReader()
    try terms.read(&line)
    return .record(
      OpenPoll(options, terms.terms, headCount: terms.headCount, eligible: terms.eligible)
    )
  }

  private static func pollOptions(
    _ line: inout LineScanner
  ) throws(UsageError) -> [OpenPoll.Option] {
    var options: [OpenPoll.Option] = []
    while true {
      if let text = try line.quoted() {
        options.append(.text(text))
      } else if !namesMethod(line.peek), let id = line.optionalItem() {
        options.append(.proposal(id))
      } else {
        break
      }
    }
    guard !options.isEmpty else {
      throw UsageError("Say what is voted on: a proposal such as P1, or options in quotes.")
    }
    return options
  }

  /// Whether a word is a method's: F5 is a finding, f5 is the fist to five.
  private static func namesMethod(_ word: Substring) -> Bool {
    word.first?.isLowercase == true && ConsensusMethods.called(String(word)) != nil
  }
}
