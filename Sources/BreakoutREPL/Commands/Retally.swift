internal import BreakoutCore

extension REPLCommand {
  static let retally = REPLCommand(
    "retally",
    "P3 at least 2/3 | T4 METHOD [rule RULE]",
    "Say what a count would have come to under another threshold, or by another method that counts "
      + "the same ballots; nothing is recorded.",
    in: .polls,
    examples: [
      Example(
        after: ["prop A", "poll P1 hands present 9", "tally 6 3", "close poll"],
        "retally P1 more than 2/3",
        says: "HYPOTHETICAL"
      ),
      Example(
        after: [
          "present+ Asha, Ben", "prop A", "prop B", "poll P1 P2 rank", "v asha 1>2", "v ben 1>2",
          "close poll",
        ],
        "retally T1 borda",
        says: "HYPOTHETICAL, not recorded: T1 by Borda count"
      ),
      Example(after: ["link lario.P1 volta.P2"], consolidating: "retally F1 75%", says: "5 of 5"),
    ]
  ) { line throws(UsageError) in
    let id = try line.item("P3")
    if namesMethod(line) {
      var reader = PollTermsReader()
      try reader.read(&line)
      let terms = reader.terms
      return .survey { survey in try RecountView.text(id, terms, survey.session) }
    }
    var rule = LineScanner(line.rest.trimmingMarks())
    let threshold = try threshold(&rule)
    try rule.expectEnd()
    return .survey { survey in try RetallyView.text(id, threshold, survey) }
  }

  /// Whether the rest of the line begins with a method's words.
  private static func namesMethod(_ line: LineScanner) -> Bool {
    var ahead = line
    return ConsensusMethods.called(LineScanner.bare(String(line.peek))) != nil
      || ConsensusMethods.all.flatMap(\.words).contains { $0.contains(" ") && ahead.keywords($0) }
  }

  private static func threshold(_ line: inout LineScanner) throws(UsageError) -> Threshold {
    if line.keyword("majority") { return .majority }
    if line.keywords("more than") { return Threshold(.moreThan, try line.share("SHARE")) }
    _ = line.keywords("at least")
    return Threshold(.atLeast, try line.share("SHARE"))
  }
}

extension Substring {
  /// The text without quotation marks around it.
  fileprivate func trimmingMarks() -> String { filter { !"\"“”".contains($0) } }
}
