import BreakoutCore
import Testing

@Suite struct GradientsTests {
  @Test(arguments: [
    ([5, 2, 1, 1, 0, 0, 0, 0], "enthusiastic", Outcome.consensus),
    ([1, 1, 5, 1, 0, 1, 0, 0], "lukewarm", .consensusWithReservations),
    ([3, 1, 0, 1, 0, 0, 3, 1], "ambiguous", .noConsensus),
    ([5, 2, 0, 0, 0, 0, 0, 2], "outliers", .noConsensus),
    ([5, 2, 0, 0, 0, 0, 2, 0], "outliers", .majority),
    ([0, 0, 0, 9, 0, 0, 0, 0], "lukewarm", .noConsensus),
    ([6, 2, 0, 0, 0, 1, 0, 0], "enthusiastic", .consensusWithReservations),
    ([3, 1, 0, 1, 0, 2, 2, 0], "ambiguous", .noConsensus),
  ])
  func `the pattern of the first edition's scale`(
    counts: [Int],
    pattern: String,
    outcome: Outcome
  ) throws {
    let result = try Sample.result(GradientsKaner(), counts)
    #expect(result.pattern == pattern)
    #expect(result.outcome == outcome)
    #expect(result.turnout.cast == 9)
    #expect(result.turnout.abstain == counts[3])
  }

  @Test func `six is in favour in the later edition only`() throws {
    let counts = [1, 1, 1, 0, 0, 6, 0, 0]
    #expect(try Sample.result(GradientsLoomio(), counts).support == 9)
    #expect(try Sample.result(GradientsKaner(), counts).oppose == 6)
  }

  @Test func `a threshold that is missed is no consensus`() throws {
    let result = try Sample.result(GradientsKaner(), [5, 2, 0, 2, 0, 0, 0, 0]) {
      $0.threshold = Threshold("at least 4/5")
    }
    #expect(result.outcome == .noConsensus)
  }

  @Test func `a block is named as the ground`() throws {
    let result = try Sample.result(GradientsLoomio(), [8, 0, 0, 0, 0, 0, 0, 1])
    #expect(result.ground == .block)
    #expect(result.blocks == 1)
  }

  @Test func `each edition says its own words`() throws {
    func last(_ method: any ConsensusMethod) -> String? {
      guard case .grades(let answers, abstain: false) = method.form(PollTerms()) else { return nil }
      return answers.last?.meaning
    }
    #expect(last(GradientsKaner()) == "block")
    #expect(last(GradientsLoomio()) == "veto")
  }
}
