import BreakoutCore
import Testing

@testable import BreakoutREPL

/// A further round asks the same under the same terms.
@Suite struct RoundPromptTests {
  @Test func `the number entitled stays what was said`() async throws {
    let prompt = try await Prompt(
      after: ["roster+ Asha", "roster+ Ben", "roster+ Cleo", "roster+ Dan", "present+ Asha, Ben"]
        + ["prop One", "poll P1 f5 base eligible eligible 2", "v asha 5", "v ben 5", "close poll"]
    )
    _ = await prompt.answer("round 2")
    #expect(await prompt.session.polls.last?.terms.eligible == 2)
  }

  @Test func `the number on the roster grows with the roster`() async throws {
    let prompt = try await Prompt(
      after: ["present+ Asha, Ben", "prop One", "poll P1 f5 base eligible", "v asha 5", "v ben 5"]
        + ["close poll", "present+ Cleo", "round 2"]
    )
    #expect(await prompt.session.polls.last?.terms.eligible == 3)
  }

  @Test func `options in quotes are asked again`() async throws {
    let dots = [
      "present+ Asha, Ben", "prop One", "prop Two", "poll P1 P2 \"Neither\" dots 3",
      "v asha 1 1 1", "v ben 0 0 3", "close poll",
    ]
    let prompt = try await Prompt(after: dots)
    let answer = await prompt.answer("round 2")
    #expect(answer.contains("poll T2 on 3 options") && answer.contains("round 2"))
    #expect(!answer.contains("amended"))
    let polls = await prompt.session.polls
    #expect(polls[1].terms == polls[0].terms)
  }

  @Test func `one proposal beside an option in quotes is asked again`() async throws {
    let prompt = try await Prompt(
      after: [
        "present+ Asha", "prop One", "poll P1 \"Neither\" dots 2", "v asha 1 1", "close poll",
      ]
    )
    #expect(await prompt.answer("round 2").contains("poll T2 on 2 options"))
  }

  @Test func `a round keeps its number whichever earlier one is declared void`() async throws {
    let round = ["v asha 4", "close poll"]
    let prompt = try await Prompt(
      after: ["present+ Asha", "prop A", "poll P1 f5"] + round + ["round 2"] + round
    )
    _ = await prompt.answer("really void T1: mistake")
    #expect(await prompt.answer("round 3").contains("round 3"))
    #expect(await prompt.session.polls.last?.round == 3)
  }
}
