internal import BreakoutCore

extension REPLCommand {
  static let accept = REPLCommand(
    "accept",
    "N1, or 1 [as F1]",
    "Record that the champion of a next step has said yes, or take a suggestion.",
    in: .steps,
    examples: [
      Example(after: stepAgreed, "accept N1", says: "N1 accepted by Dan"),
      Example(after: ["suggest"], consolidating: "accept 1 as F1", says: "F1 Keep one shared"),
    ]
  ) { line throws(UsageError) in
    if Int(LineScanner.bare(String(line.peek))) != nil {
      let number = try line.number("accept", in: 1...1_000)
      let finding = line.keyword("as") ? try line.item("F1") : nil
      try line.expectEnd()
      return .suggestion(.accept(number, as: finding))
    }
    let id = try line.item("N1")
    try line.expectEnd()
    return .record(AcceptNextStep(id))
  }

  static let done = REPLCommand(
    "done",
    "N1[: OUTCOME]",
    "Record that a next step is done.",
    in: .steps,
    examples: [Example(after: stepAgreed, "done N1: sent on Monday", says: "N1 done")]
  ) { line throws(UsageError) in
    let id = try line.item("N1")
    return .record(FinishNextStep(id, outcome: try tailReason(&line)))
  }

  static let champion = change(
    "champion",
    "NAME or \"BODY\"",
    "Name who sees to a next step.",
    "ema",
    "Ema"
  ) {
    line,
    details throws(UsageError) in details.owner = try line.owner("NAME")
  }

  static let due = change(
    "due",
    "DATE",
    "Set the day by which a next step is to be done.",
    "15 Jan 2012",
    "15 January 2012"
  ) {
    line,
    details throws(UsageError) in details.due = try line.date("DATE")
  }

  static let channel = change(
    "channel",
    "TEXT",
    "Name the channel that a next step builds on.",
    "INSEN",
    "INSEN"
  ) {
    line,
    details throws(UsageError) in details.channel = try line.text("TEXT")
  }

  static let measure = change(
    "measure",
    "[narrative:|quantity:|evidence:] TEXT",
    "Say how one will see that a next step is done.",
    "quantity: ten programmes listed",
    "quantity: ten programmes listed"
  ) { line, details throws(UsageError) in
    details.measure = try line.measure("TEXT")
  }

  static let support = change(
    "support",
    "NAME, NAME …",
    "Record who else helps with a next step.",
    "ema",
    "Ema"
  ) {
    line,
    details throws(UsageError) in details.supporters = try line.names("NAME")
  }

  static let follows = change(
    "follows",
    "P3",
    "Say from which proposal a next step follows.",
    "P1",
    "P1"
  ) {
    line,
    details throws(UsageError) in
    details.follows = try line.item("P3")
    try line.expectEnd()
  }

  private static let stepAgreed = [
    "present+ Dan, Ema", "prop Share it", "act dan to circulate the fields",
  ]

  private static func change(
    _ name: String,
    _ usage: String,
    _ summary: String,
    _ example: String,
    _ answer: String,
    _ read:
      @escaping @Sendable (
        inout LineScanner, inout AgreeNextStep.Details
      ) throws(UsageError) -> Void
  ) -> REPLCommand {
    REPLCommand(
      name,
      "N1 \(usage)",
      summary,
      in: .steps,
      examples: [Example(after: stepAgreed, "\(name) N1 \(example)", says: answer)]
    ) { line throws(UsageError) in
      let id = try line.item("N1")
      var details = AgreeNextStep.Details()
      try read(&line, &details)
      return .record(ChangeNextStep(id, details))
    }
  }

  static let steps = REPLCommand(
    "steps?",
    aliases: ["steps", "actions?", "actions"],
    "",
    "Show the next steps.",
    in: .steps,
    examples: [Example(after: stepAgreed, "steps?", says: "N1 Dan (not yet accepted): circulate")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .show(StepView.text)
  }

  static let gaps = REPLCommand(
    "gaps",
    aliases: ["gaps?"],
    "",
    "Show what is still missing before people leave.",
    in: .steps,
    examples: [Example(after: stepAgreed, "gaps", says: "N1")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .showGaps
  }
}
