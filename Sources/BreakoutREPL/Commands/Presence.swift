internal import BreakoutCore

extension REPLCommand {
  static let presentAdd = REPLCommand(
    "present+",
    aliases: ["here+", "present"],
    "NAME, NAME … or all",
    "Mark people present; new names join the roster.",
    in: .roster,
    examples: [
      Example("present+ asha, ben", says: "2 present"),
      Example(after: ["roster+ Asha", "roster+ Ben"], "present+ all", says: "2 present"),
    ]
  ) { line throws(UsageError) in
    if line.peek.lowercased() == "all" { return .record(MarkPresent(nil)) }
    return .record(MarkPresent(try line.names("NAME")))
  }

  static let presentRemove = REPLCommand(
    "present-",
    aliases: ["here-", "left"],
    "NAME, NAME …",
    "Record that people have left.",
    in: .roster,
    examples: [Example(after: ["present+ asha, ben"], "present- ben", says: "1 present")]
  ) { line throws(UsageError) in
    .record(MarkAbsent(try line.names("NAME")))
  }

  static let regretsAdd = REPLCommand(
    "regrets+",
    aliases: ["regrets", "excused+"],
    "NAME, NAME …",
    "Record the regrets of people who are not there; new names join the roster.",
    in: .roster,
    examples: [Example("regrets+ Gita, Hugo", says: "regrets: Gita, Hugo")]
  ) { line throws(UsageError) in
    .record(MarkExcused(try line.names("NAME")))
  }

  static let who = REPLCommand(
    "who?",
    aliases: ["present?", "here?", "who"],
    "",
    "Show who is present, and who has which duty.",
    in: .roster,
    examples: [Example(after: ["present+ asha, ben"], "who?", says: "2 present: asha, ben")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .show(RosterView.present)
  }
}
