import BreakoutCore
import Testing

@testable import BreakoutREPL

/// The terms of a poll as they are typed.
@Suite struct PollTermsReaderTests {
  @Test(arguments: [
    ("f5", "fist-to-five"), ("fist", "fist-to-five"), ("F5", "fist-to-five"),
    ("hands", "show-of-hands"), ("consent", "consent"), ("dots 5", "dot-vote"),
    ("approve", "approval"), ("score 5", "score"), ("pairs", "pairwise"),
    ("fist-to-five", "fist-to-five"),
  ])
  func `a method has a short word and a long name`(_ typed: String, _ name: String) throws {
    #expect(try read(typed).terms.method.text == name)
  }

  @Test func `a setting with one value needs no number`() throws {
    let score = try read("score 9 star hidden").terms
    #expect(score.setting("score") == 9)
    #expect(score.setting("star") == 1)
    #expect(score.hidden)
    let approve = try read("approve winners 2 proportional").terms
    #expect(approve.settings == [PollSetting("winners", 2), PollSetting("proportional", 1)])
  }

  @Test func `both published scales of gradients can be had`() throws {
    #expect(try read("g8").terms.method != read("g8b").terms.method)
  }

  @Test(arguments: [
    ("rule majority", "more than 1/2"), ("rule at least 2/3", "at least 2/3"),
    ("rule more than 75%", "more than 3/4"), ("rule At Least 4/6", "at least 2/3"),
  ])
  func `a threshold is an exact share`(_ typed: String, _ threshold: String) throws {
    #expect(try read("hands \(typed)").terms.threshold?.description == threshold)
  }

  @Test func `a rule can limit how many are against`() throws {
    #expect(try read("hands rule unanimity").terms.against == 0)
    #expect(try read("hands rule unanimous").terms.against == 0)
    #expect(try read("hands rule consensus minus 2").terms.against == 2)
    #expect(try read("f5 rule nobody below 2").terms.setting("lowest") == 2)
    #expect(try read("f5 rule none-below-3").terms.setting("lowest") == 3)
    #expect(try read("f5 rule block only").terms.setting("lowest") == 1)
  }

  @Test func `all other terms are read in any order`() throws {
    let reader = try read(
      "hands hidden quorum 1/2 of eligible present 27 base valid eligible 40 secret rule majority"
    )
    #expect(reader.terms.hidden)
    #expect(reader.terms.secret)
    #expect(reader.terms.base == .valid)
    #expect(reader.terms.quorum?.description == "1/2 of eligible")
    #expect(reader.headCount == 27)
    #expect(reader.eligible == 40)
    #expect(try !read("hands hidden visible").terms.hidden)
    #expect(try read("hands quorum 50% present").terms.quorum?.description == "1/2 of present")
  }

  @Test func `commas between the terms do not matter`() throws {
    let reader = try read(
      "hands, rule at least 2/3, base present, quorum 1/2 of present, hidden, present 27, secret"
    )
    #expect(reader.terms.threshold?.description == "at least 2/3")
    #expect(reader.terms.base == .present)
    #expect(reader.terms.quorum?.description == "1/2 of present")
    #expect(reader.terms.hidden && reader.terms.secret)
    #expect(reader.headCount == 27)
  }

  @Test func `dots take their number and a cap`() throws {
    let terms = try read("dots 5 cap 3").terms
    #expect(terms.setting("dots") == 5)
    #expect(terms.setting("cap") == 3)
  }

  @Test func `a poll is sealed with its rule in words`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha, Ben", "prop A"])
    let answer = await prompt.answer("poll P1 hands rule at least 2/3 base present")
    #expect(answer.hasPrefix("#4 poll T1 on P1, show of hands, 2 present\n   Passes with "))
    #expect(answer.contains("at least 2/3"))
    #expect(answer.hasSuffix("Sealed."))
  }

  private func read(_ typed: String) throws -> PollTermsReader {
    var reader = PollTermsReader()
    var line = LineScanner(typed)
    try reader.read(&line)
    return reader
  }
}
