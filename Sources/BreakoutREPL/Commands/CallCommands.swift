internal import BreakoutCore

extension REPLCommand {
  static let hum = REPLCommand(
    "hum",
    "loud faint, or for loud against faint",
    "Note what you heard of a hum: none, faint, medium or loud, for and against.",
    in: .polls,
    examples: [
      Example(
        after: humOpen,
        "hum loud faint",
        says: "T1 hum: loud in favour, faint against"
      ),
      Example(
        after: ["present+ Asha", "prop A", "poll P1 f5"],
        "hum loud none",
        refuses: "T1 is counted, not hummed"
      ),
    ]
  ) { line throws(UsageError) in
    _ = line.keyword("for")
    let inFavour = try loudness(&line)
    _ = line.keyword("against")
    let against = try loudness(&line)
    try line.expectEnd()
    return .record(HearHum(inFavour: inFavour, against: against))
  }

  static let call = REPLCommand(
    "call",
    "consensus, rough consensus, no consensus or inconclusive",
    "Record what the chair calls a hum or a straw poll; it closes the poll.",
    in: .polls,
    examples: [
      Example(
        after: humOpen + ["hum loud none"],
        "call rough consensus",
        says: "T1 called rough consensus"
      ),
      Example(
        after: humOpen + ["hum loud faint", "object asha: it doubles our work"],
        "call rough consensus",
        refuses: "O1 to P1 has no reply: “it doubles our work”. Type answer O1:"
      ),
    ]
  ) { line throws(UsageError) in
    for outcome in CallPoll.outcomes where line.keywords(outcome.rawValue) {
      try line.expectEnd()
      return .record(CallPoll(outcome))
    }
    let names = CallPoll.outcomes.map(\.rawValue)
    let typed = line.isAtEnd ? "" : translated(", not “\(line.rest.prefix(40))”")
    throw UsageError("A call is \(listed(names))\(typed).")
  }

  private static let humOpen = ["present+ Asha", "prop Keep one register", "poll P1 hum"]

  private static func loudness(_ line: inout LineScanner) throws(UsageError) -> Loudness {
    let word = LineScanner.bare(String(line.peek)).lowercased()
    let names = Loudness.allCases.map(\.rawValue)
    guard let loudness = Loudness(rawValue: word == "silent" ? "none" : word) else {
      let typed = word.isEmpty ? "" : translated(", not “\(word)”")
      throw UsageError("For and against, each hum is \(listed(names))\(typed): hum loud faint.")
    }
    _ = try line.word("LOUDNESS")
    return loudness
  }
}
