import BreakoutCore
import Testing

@Suite struct DotVoteTests {
  @Test func `dots, voters and the most of one person`() throws {
    let result = try result([[5, 0, 0], [0, 3, 2], [1, 2, 2]])
    #expect(
      result.options == [
        OptionResult(points: 6, voters: 2, most: 5), OptionResult(points: 5, voters: 2, most: 3),
        OptionResult(points: 4, voters: 2, most: 2),
      ]
    )
    #expect(result.winners == [1])
    #expect(result.base == 15)
    #expect(result.outcome == .noConsensus)
  }

  @Test func `leading options with equal dots are a tie`() throws {
    let result = try result([[3, 2, 0], [2, 3, 0]])
    #expect(result.winners == [1, 2])
    #expect(result.ground == .tie)
  }

  @Test func `more than half of the dots placed is a majority`() throws {
    #expect(try result([[4, 0, 0], [0, 1, 0]]).outcome == .majority)
  }

  @Test func `dots that were not counted prove nothing`() throws {
    let terms = try Sample.terms(DotVote(), present: 9) {
      $0.options = Sample.options(3)
      $0.settings = [PollSetting("dots", 5)]
    }
    let result = DotVote().result(of: BallotBox(terms: terms, uncounted: true))
    #expect(result.outcome == .inconclusive)
    #expect(result.uncounted)
    #expect(result.winners.isEmpty)
  }

  @Test func `ballots without a dot are abstentions`() throws {
    let result = try result([[0, 0, 0]])
    #expect(result.turnout.abstain == 1)
    #expect(result.outcome == .inconclusive)
    #expect(result.ground == .noBallots)
    #expect(result.winners.isEmpty)
  }

  @Test(arguments: [
    (1, 5, false, "A dot vote needs at least two options; name them when you open it."),
    (3, nil, false, "Say how many dots each person has, such as “dots 5”."),
    (
      3, 5, true,
      "A dot vote cannot be secret because dots are not counted by hand; use “hidden”."
    ),
  ])
  func `terms that do not suit a dot vote`(
    options: Int,
    dots: Int?,
    secret: Bool,
    message: String
  ) {
    let found = refusal { () throws(Refusal) in
      _ = try Sample.terms(DotVote(), present: 3) {
        $0.options = Sample.options(options)
        $0.settings = dots.map { [PollSetting("dots", $0)] } ?? []
        $0.secret = secret
      }
    }
    #expect(found == message)
  }

  @Test func `the cap is never above the budget`() throws {
    let terms = try Sample.terms(DotVote(), present: 3) {
      $0.options = Sample.options(3)
      $0.settings = [PollSetting("dots", 5), PollSetting("cap", 9)]
    }
    #expect(DotVote().form(terms) == .allocation(budget: 5, cap: 5))
  }

  private func result(_ dots: [[Int]]) throws -> PollResult {
    let terms = try Sample.terms(DotVote(), present: dots.count) {
      $0.options = Sample.options(3)
      $0.settings = [PollSetting("dots", 5)]
    }
    let ballots = dots.enumerated().map { place, points in
      Ballot(voter: Handle("v\(place)"), channel: .slips, content: .allocation(points))
    }
    return DotVote().result(of: BallotBox(terms: terms, ballots: ballots))
  }
}
