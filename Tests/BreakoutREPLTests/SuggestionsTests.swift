import Testing

@testable import BreakoutREPL

/// What the prompt says about a verb that does not exist.
@Suite struct SuggestionsTests {
  @Test(arguments: [
    ("porp", "prop"), ("pol", "poll"), ("/help", "help"), ("stauts", "status"), ("ammend", "amend"),
    ("desent", "dissent"), ("objct", "object"), ("udno", "undo"), ("marke", "mark"),
    ("withdrawl", "withdraw"), ("agend", "agenda"), ("stauts?", "status"),
  ])
  func `a slip brings the verb that was meant`(_ typed: String, _ verb: String) {
    let text = Suggestions.unknownVerb(typed)
    #expect(text.hasPrefix("There is no command “\(typed)”; nothing was recorded. Did you mean "))
    #expect(text.contains(verb))
    #expect(text.hasSuffix("?"))
  }

  @Test(arguments: ["xyzzy", "?!", "grumble", "supercalifragilisticexpialidocious", "日本語"])
  func `a word that is near nothing brings no guess`(_ typed: String) {
    let text = Suggestions.unknownVerb(typed)
    #expect(text.hasSuffix("nothing was recorded. Type ? for what can be done now."))
    #expect(text.count < 140)
  }

  @Test func `at most three verbs are named`() {
    for word in REPLCommand.all.map({ String($0.name.dropLast()) }) {
      let text = Suggestions.unknownVerb(word)
      #expect(text.split(separator: ",").count <= 3, "\(word)")
    }
  }
}
