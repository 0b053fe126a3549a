internal import BreakoutCore

extension REPLCommand {
  static let end = REPLCommand(
    "end",
    "",
    "End the session and write its reports.",
    in: .session,
    examples: [Example("end", says: "session ended")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .end
  }

  static let resume = REPLCommand(
    "resume",
    "",
    "Take up a session that has ended.",
    in: .session,
    examples: [Example(after: ["end"], "resume", says: "session resumed")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .record(ResumeSession())
  }

  static let final = REPLCommand(
    "final",
    "",
    "Declare the record final: reports lose their DRAFT until something changes.",
    in: .session,
    examples: [Example("final", says: "record is final")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .record(FinaliseRecord())
  }

  static let quit = REPLCommand(
    "quit",
    aliases: ["exit", "bye"],
    "",
    "Leave the program without ending the session.",
    in: .session,
    examples: [Example("quit", says: "")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .quit
  }
}
