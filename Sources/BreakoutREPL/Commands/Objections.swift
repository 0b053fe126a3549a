internal import BreakoutCore

extension REPLCommand {
  static let object = REPLCommand(
    "object",
    aliases: ["objection"],
    "NAME [P3]: TEXT",
    "Raise an objection to a proposal.",
    in: .polls,
    examples: [
      Example(
        after: propMade,
        "object cleo: it doubles our work",
        says: "O1 to P1, Cleo: it doubles"
      )
    ]
  ) { line throws(UsageError) in
    let (name, proposal, text) = try statement(&line)
    return .record(RaiseObjection(by: name, to: proposal, text))
  }

  static let answer = handled("answer", .answered, "Reply to an objection.", "fields are optional")
  static let integrated = handled(
    "integrated",
    .integrated,
    "Record that a changed proposal meets an objection.",
    "the text now says optional"
  )
  static let withdrawn = handled(
    "withdrawn",
    .withdrawn,
    "Record that an objection was taken back.",
    nil
  )
  static let stand = handled("stand", .standing, "Record that an objection stands.", nil)

  private static let propMade = ["present+ Cleo", "prop Keep a register"]

  private static func handled(
    _ name: String,
    _ state: ObjectionState,
    _ summary: String,
    _ reply: String?
  ) -> REPLCommand {
    REPLCommand(
      name,
      state == .answered ? "O2: TEXT" : "O2[: TEXT]",
      summary,
      in: .polls,
      examples: [
        Example(
          after: propMade + ["object cleo: it doubles our work"],
          "\(name) O1" + (reply.map { ": \($0)" } ?? ""),
          says: "O1 \(state.rawValue)"
        )
      ]
    ) { line throws(UsageError) in
      let id = try line.item("O2")
      let text = try tailReason(&line)
      if state == .answered, text == nil { throw UsageError.missing("TEXT") }
      return .record(HandleObjection(id, state, reply: text))
    }
  }

  static let objections = REPLCommand(
    "objections?",
    aliases: ["objections", "object?"],
    "",
    "Show the objections and where each stands.",
    in: .polls,
    examples: [
      Example(after: propMade + ["object cleo: too dear"], "objections?", says: "O1 raised")
    ]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .survey(ProposalView.objections)
  }
}
