internal import BreakoutCore

extension REPLCommand {
  static let questionAdd = REPLCommand(
    "question+",
    "TEXT [25m]",
    "Put a key question on the list for later.",
    in: .agenda,
    examples: [
      Example("question+ What should we do first? 25m", says: "Q1 What should we do first?")
    ]
  ) { line throws(UsageError) in
    let minutes = try line.trailingMinutes()
    return .record(PutQuestion(try line.text("TEXT"), minutes: minutes, takeUp: false))
  }

  static let ask = REPLCommand(
    "ask",
    "Q1 or TEXT [25m]",
    "Take up a key question, or put one and take it up at once.",
    in: .agenda,
    examples: [
      Example("ask What should we do first? 25m", says: "now Q1 What should we do first?"),
      Example(after: ["question+ What?"], "ask Q1", says: "now Q1 What?"),
      Example("ask Q7", refuses: "no Q7"),
    ]
  ) { line throws(UsageError) in
    let minutes = try line.trailingMinutes()
    var ahead = line
    if let id = ahead.optionalItem(), ahead.isAtEnd {
      return .record(TakeQuestion(id, minutes: minutes))
    }
    return .record(PutQuestion(try line.text("TEXT"), minutes: minutes, takeUp: true))
  }

  static let questions = REPLCommand(
    "questions?",
    aliases: ["question?", "questions"],
    "",
    "Show the key questions.",
    in: .agenda,
    examples: [Example(after: ["question+ What?"], "questions?", says: "Q1 What?")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .show(AgendaView.questions)
  }
}
