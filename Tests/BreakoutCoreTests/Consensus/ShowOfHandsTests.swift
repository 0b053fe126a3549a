import BreakoutCore
import Testing

@Suite struct ShowOfHandsTests {
  @Test(arguments: [
    (18, 9, "at least 2/3", Outcome.majority), (18, 9, "more than 2/3", .noConsensus),
    (13, 14, "more than 1/2", .noConsensus), (14, 13, "more than 1/2", .majority),
    (27, 0, "at least 1", .majority), (26, 1, "at least 100%", .noConsensus),
  ])
  func `a threshold is compared exactly`(yes: Int, no: Int, rule: String, outcome: Outcome) throws {
    let result = try Sample.result(ShowOfHands(), [yes, no]) { $0.threshold = Threshold(rule) }
    #expect(result.outcome == outcome)
    #expect(result.base == 27)
  }

  @Test func `the base decides whether abstentions weigh`() throws {
    let valid = try Sample.result(ShowOfHands(), [10, 9, 8]) { $0.base = .valid }
    let present = try Sample.result(ShowOfHands(), [10, 9, 8]) { $0.base = .present }
    #expect(valid.outcome == .majority)
    #expect(valid.base == 19)
    #expect(present.outcome == .noConsensus)
    #expect(present.base == 27)
    #expect(present.ground == nil)
  }

  @Test(arguments: [
    (8, 1, 1, Outcome.roughConsensus), (8, 1, 0, .noConsensus), (9, 0, 0, .consensus),
    (9, 0, 1, .consensus), (7, 2, 1, .noConsensus),
  ])
  func `a limit on those against`(yes: Int, no: Int, limit: Int, outcome: Outcome) throws {
    let result = try Sample.result(ShowOfHands(), [yes, no]) { $0.against = limit }
    #expect(result.outcome == outcome)
  }

  @Test func `a limit and a threshold must both hold`() throws {
    let result = try Sample.result(ShowOfHands(), [4, 0, 4]) {
      $0.against = 0
      $0.threshold = .majority
      $0.base = .present
    }
    #expect(result.outcome == .noConsensus)
  }

  @Test func `nobody against is no consensus while most say nothing`() throws {
    let result = try Sample.result(ShowOfHands(), [1, 0, 0], present: 9) { $0.against = 0 }
    #expect(result.outcome == .inconclusive)
    #expect(result.ground == .silence)
  }

  @Test func `equal sides are a tie`() throws {
    let result = try Sample.result(ShowOfHands(), [9, 9])
    #expect(result.outcome == .noConsensus)
    #expect(result.ground == .tie)
    #expect(try Sample.result(ShowOfHands(), [1, 1]) { $0.against = 1 }.ground == .tie)
  }

  @Test func `a failed quorum is inconclusive`() throws {
    let present = try Sample.result(ShowOfHands(), [4, 0], present: 9) {
      $0.quorum = Quorum("1/2 of present")
    }
    #expect(present.outcome == .inconclusive)
    #expect(present.ground == .quorum)
    let eligible = try Sample.result(ShowOfHands(), [9, 0]) {
      $0.eligible = 20
      $0.quorum = Quorum("1/2 of eligible")
    }
    #expect(eligible.ground == .quorum)
    #expect(eligible.turnout.absent == 11)
  }

  @Test func `abstaining, silent and absent are kept apart`() throws {
    let turnout = try Sample.result(ShowOfHands(), [3, 2, 1], present: 8) { $0.eligible = 10 }
      .turnout
    #expect(turnout == Turnout(eligible: 10, present: 8, cast: 6, abstain: 1))
    #expect([turnout.valid, turnout.silent, turnout.absent] == [5, 2, 2])
  }

  @Test func `an uncounted majority has no numbers`() throws {
    let terms = try Sample.terms(ShowOfHands(), present: 27)
    let result = ShowOfHands().result(of: BallotBox(terms: terms, uncounted: true))
    #expect(result.uncounted)
    #expect(result.outcome == .majority)
    #expect(result.counts.isEmpty)
    #expect(result.support == nil)
    #expect(result.base == 0)
  }

  @Test(arguments: ["2/3", "3/4", "1"])
  func `an uncounted majority proves no supermajority`(share: String) throws {
    let terms = try Sample.terms(ShowOfHands(), present: 27) {
      $0.threshold = Threshold("at least \(share)")
    }
    let result = ShowOfHands().result(of: BallotBox(terms: terms, uncounted: true))
    #expect(result.outcome == .inconclusive)
    #expect(result.ground == .uncounted)
  }

  @Test func `named ballots and counted hands add up`() throws {
    let terms = try Sample.terms(ShowOfHands(), present: 9)
    let ballots = Sample.ballots(["yes", "no", "abstain"])
    let box = BallotBox(terms: terms, ballots: ballots, counted: [3, 2, 1])
    let result = ShowOfHands().result(of: box)
    #expect(result.counts.map(\.count) == [4, 3, 2])
    #expect(result.counts.map(\.answer) == ["yes", "no", "abstain"])
  }

  @Test func `nobody voting is inconclusive`() throws {
    let result = try Sample.result(ShowOfHands(), [], present: 9)
    #expect(result.outcome == .inconclusive)
    #expect(result.ground == .noBallots)
  }
}
