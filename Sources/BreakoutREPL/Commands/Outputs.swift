internal import BreakoutCore

extension REPLCommand {
  static let out = REPLCommand(
    "out",
    "[FILE]",
    "Write what views show to a file from now on; without one, show it on the screen again.",
    in: .looking,
    examples: [
      Example("out views.txt", says: "what views show goes to views.txt until out"),
      Example(after: ["out views.txt", "status"], "out", says: "views.txt is written"),
      Example("out", refuses: "goes to the screen already"),
    ]
  ) { line throws(UsageError) in
    if let quoted = try line.quoted() {
      try line.expectEnd()
      return .out(quoted)
    }
    return .out(line.optionalText())
  }

  static let quiet = REPLCommand(
    "quiet",
    "[off]",
    "Give no answer to lines that are done, unless there is more to say than that.",
    in: .session,
    examples: [
      Example("quiet", says: "quiet: lines that are done go unanswered until quiet off"),
      Example(after: ["quiet"], "quiet off", says: "lines that are done are answered again"),
    ]
  ) { line throws(UsageError) in
    let isOff = line.keyword("off")
    try line.expectEnd()
    return .quiet(!isOff)
  }

  static let shell = REPLCommand(
    "!",
    "COMMAND",
    "Run a command of the shell; nothing of it is recorded. Recipes and scripts may not.",
    in: .looking,
    examples: [Example("! exit 3", says: "The command ended with exit code 3.")]
  ) { line throws(UsageError) in
    guard let command = line.optionalText() else {
      throw UsageError("Type a command of the shell after the exclamation mark, such as !ls.")
    }
    return .shell(command)
  }
}
