internal import BreakoutCore

extension REPLCommand {
  static let prop = REPLCommand(
    "prop",
    aliases: ["propose", "proposal", "proposed"],
    "[NAME:] TEXT [from C1 C4]",
    "Put a proposal to the room.",
    in: .proposals,
    examples: [
      Example("prop Keep one shared register", says: "P1 Keep one shared register"),
      Example(
        after: ["note a", "present+ Ben"],
        "prop ben: Share it from C1",
        says: "P1 Ben: Share it (from C1)"
      ),
    ]
  ) { line throws(UsageError) in
    let origins = line.trailingOrigins("from")
    return .record(MakeProposal(try line.spoken("TEXT"), from: origins))
  }

  static let amend = REPLCommand(
    "amend",
    "P3 TEXT",
    "Give a proposal a new text; votes on the old text do not count for it.",
    in: .proposals,
    examples: [
      Example(
        after: ["prop Share it"],
        "amend P1 Share it yearly",
        says: "P1 version 2: Share it yearly"
      )
    ]
  ) { line throws(UsageError) in
    let id = try line.item("P3")
    return .record(AmendProposal(id, to: try line.text("TEXT")))
  }

  static let withdraw = REPLCommand(
    "withdraw",
    "P3[: REASON]",
    "Take a proposal back.",
    in: .proposals,
    examples: [
      Example(
        after: ["prop Share it"],
        "withdraw P1: covered by the annual report",
        says: "P1 withdrawn"
      )
    ]
  ) { line throws(UsageError) in
    let id = try line.item("P3")
    return .record(WithdrawProposal(id, because: try tailReason(&line)))
  }

  static let join = REPLCommand(
    "join",
    "P3 P5",
    "Make the second proposal part of the first.",
    in: .proposals,
    examples: [Example(after: ["prop A", "prop B"], "join P1 P2", says: "P2 joined to P1")]
  ) { line throws(UsageError) in
    let whole = try line.item("P3")
    let part = try line.item("P5")
    try line.expectEnd()
    return .record(JoinProposals(into: whole, part))
  }

  static let proposals = REPLCommand(
    "props?",
    aliases: ["proposals?", "prop?", "props", "proposals"],
    "",
    "Show the proposals and where each stands.",
    in: .proposals,
    examples: [Example(after: ["prop Share it"], "props?", says: "P1 open: Share it")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .show(ProposalView.text)
  }

  static let decide = REPLCommand(
    "decide",
    "P3 agreed|not agreed|deferred|inconclusive [review DATE]",
    "Record the chair's decision on a proposal.",
    in: .proposals,
    examples: [
      Example(
        after: ["prop Share it"],
        "decide P1 agreed review 15 Jun 2012",
        says: "P1 agreed, to be reviewed on 15 June 2012"
      ),
      Example(
        after: ["prop A", "present+ ben", "object ben: why?"],
        "decide P1 agreed",
        refuses: "O1 to P1 is raised"
      ),
    ]
  ) { line throws(UsageError) in
    let id = try line.item("P3")
    let outcome = try outcome(&line)
    guard line.keyword("review") else {
      try line.expectEnd()
      return .record(DecideProposal(id, outcome, review: nil))
    }
    return .record(DecideProposal(id, outcome, review: try line.date("DATE")))
  }

  private static func outcome(_ line: inout LineScanner) throws(UsageError) -> DecisionOutcome {
    for outcome in DecisionOutcome.allCases where line.keywords(outcome.rawValue) { return outcome }
    let names = DecisionOutcome.allCases.map(\.rawValue)
    let typed = line.isAtEnd ? "" : translated(", not “\(line.peek)”")
    throw UsageError("A decision is \(listed(names))\(typed).")
  }

  /// The rest of the line as a reason, with or without a colon.
  static func tailReason(_ line: inout LineScanner) throws(UsageError) -> String? {
    try line.reason() ?? line.optionalText()
  }
}
