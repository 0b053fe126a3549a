import BreakoutCore
import Testing

@testable import BreakoutREPL

/// Help on words that are no verbs.
@Suite struct HelpTopicsTests {
  /// A text in one line, without regard to where its lines break.
  private static func unbroken(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: ConsensusMethods.all.flatMap(\.words))
  func `every method is explained with its answers`(word: String) async throws {
    let prompt = try await Prompt()
    let text = Self.unbroken(await prompt.answer("? \(word)"))
    let method = try #require(ConsensusMethods.called(word))
    #expect(text.contains(method.summary))
    if case .grades(let answers, _) = method.form(PollTerms()) {
      for answer in answers { #expect(text.contains("\(answer.label) \(answer.meaning)")) }
    }
  }

  @Test func `every base and every attribution level is explained`() async throws {
    let prompt = try await Prompt()
    for base in Base.allCases {
      #expect(await prompt.answer("? \(base.rawValue)").contains(base.phrase))
    }
    for level in AttributionLevel.allCases {
      #expect(await prompt.answer("? \(level.rawValue)").contains("  \(level.rawValue) "))
    }
    #expect(await prompt.answer("? verbatim").contains("three backticks"))
    #expect(await prompt.answer("? quorum").contains("1/2 of eligible"))
    #expect(Self.unbroken(await prompt.answer("? methods")).contains("f5 fist to five"))
    #expect(await prompt.answer("? all").contains("? methods"))
  }

  @Test(arguments: [
    "majority", "at least 2/3", "at least 66%", "at least 0.66", "more than 1/2", "unanimity",
    "consensus minus 1", "nobody below 3", "block only",
  ])
  func `every rule of the help is taken by a poll`(rule: String) async throws {
    let fist = ["nobody below 3", "block only"].contains(rule)
    let prompt = try await Prompt(after: ["prop A"])
    let line = "poll P1 \(fist ? "f5" : "hands") rule \(rule) present 9"
    #expect(await prompt.answer(line).contains("poll T1 on P1"))
  }

  @Test func `a word that is a verb and a method is explained as both`() async throws {
    let text = await (try await Prompt()).answer("? hum")
    #expect(text.contains("hum loud faint"))
    #expect(text.contains("poll P1 hum"))
  }

  @Test func `no line of the topics is longer than a terminal is wide`() {
    let words = ["methods", "rule", "base", "quorum", "attribution", "verbatim"]
    for word in words + ConsensusMethods.all.flatMap(\.words) {
      for line in (HelpTopics.text(on: word) ?? "").split(separator: "\n") where line.count > 80 {
        Issue.record("\(word): \(line)")
      }
    }
  }
}
