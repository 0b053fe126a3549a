internal import BreakoutCore

extension REPLCommand {
  static let help = REPLCommand(
    "?",
    aliases: ["help"],
    "[VERB or WORD]",
    "Show what can be done now, how a verb is used, or what a word such as f5 or base means.",
    in: .looking,
    examples: [
      Example("?", says: "ask"),
      Example("? poll", says: "poll P1 METHOD"),
      Example("? really", says: "does a thing all the same"),
      Example("? f5", says: "block"),
      Example("? rule", says: "consensus minus 1"),
      Example("? attribution", says: "the Chatham House Rule"),
      Example("? all", says: "Corrections"),
      Example("? porp", refuses: "prop"),
    ]
  ) { line throws(UsageError) in
    guard !line.isAtEnd else { return .show(HelpView.now) }
    let word = try line.word("VERB").lowercased()
    if word == "all" || word == "commands" { return .show { _ in HelpView.all } }
    if word == "really" || word == "please" { return .show { _ in HelpView.really } }
    // The name of a method may have two words, such as ranked pairs.
    let whole = line.optionalText().map { "\(word) \($0.lowercased())" } ?? word
    let topic = HelpTopics.text(on: whole) ?? HelpTopics.text(on: word)
    guard let command = called(word) ?? called(word + "+") ?? called(word + "?") else {
      guard let topic else { throw UsageError(verbatim: Suggestions.unknownVerb(word)) }
      return .show { _ in topic }
    }
    // Some words are both, such as hum.
    let parts = [HelpView.text(about: command), topic].compactMap { $0 }
    return .show { _ in parts.joined(separator: "\n") }
  }
}
