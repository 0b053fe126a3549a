internal import BreakoutCore

extension REPLCommand {
  static let help = REPLCommand(
    "?",
    aliases: ["help"],
    "[VERB]",
    "Show what can be done now, or how a verb is used.",
    in: .looking,
    examples: [
      Example("?", says: "ask"),
      Example("? poll", says: "poll P1 METHOD"),
      Example("? really", says: "does a thing all the same"),
      Example("? all", says: "Corrections"),
      Example("? porp", refuses: "prop"),
    ]
  ) { line throws(UsageError) in
    guard !line.isAtEnd else { return .show(HelpView.now) }
    let word = try line.word("VERB").lowercased()
    if word == "all" || word == "commands" { return .show { _ in HelpView.all } }
    if word == "really" || word == "please" { return .show { _ in HelpView.really } }
    guard let command = called(word) ?? called(word + "+") ?? called(word + "?") else {
      throw UsageError(verbatim: Suggestions.unknownVerb(word))
    }
    return .show { _ in HelpView.text(about: command) }
  }
}
