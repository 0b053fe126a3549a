import Testing

@testable import BreakoutREPL

/// Rankings at the prompt.
@Suite struct RankingPromptTests {
  private static let voted = [
    "present+ Asha, Ben, Cleo", "prop A", "prop B", "prop C", "v asha 2>1", "v ben 1>2=3",
    "v cleo 2>3>1", "close poll",
  ]

  private func answers(_ poll: String, then line: String) async throws -> String {
    let lines = Array(Self.voted.prefix(4)) + [poll] + Self.voted.dropFirst(4)
    return await (try Prompt(after: lines)).answer(line)
  }

  @Test func `a ranking says its order and what the first rests on`() async throws {
    let text = try await answers("poll P1 P2 P3 rank", then: "show T1")
    #expect(text.contains("In order: P2, then P1, then P3."))
    #expect(text.contains("Condorcet winner"))
  }

  @Test func `the same ballots are counted by another method, and nothing is recorded`()
    async throws
  {
    let text = try await answers("poll P1 P2 P3 rank", then: "retally T1 stv 2")
    #expect(text.hasPrefix("HYPOTHETICAL, not recorded: T1 by single transferable vote: majority"))
    #expect(text.contains("P2 and P1 are chosen"))
    let pairs = try await answers("poll P1 P2 P3 rank", then: "retally T1 ranked pairs")
    #expect(pairs.contains("T1 by ranking by ranked pairs: majority: P2 leads"))
    let strict = try await answers(
      "poll P1 P2 P3 rank",
      then: "retally T1 rank rule at least 3/4"
    )
    #expect(strict.contains("no consensus"))
  }
}
