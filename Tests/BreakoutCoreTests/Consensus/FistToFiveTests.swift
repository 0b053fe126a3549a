import BreakoutCore
import Testing

@Suite struct FistToFiveTests {
  @Test(arguments: [
    ([0, 0, 0, 4, 10, 13], Outcome.consensus, 27, 0), ([0, 0, 1, 5, 13, 8], .noConsensus, 26, 0),
    ([3, 5, 4, 6, 6, 3], .noConsensus, 15, 3), ([0, 1, 3, 9, 10, 4], .noConsensus, 23, 0),
    ([0, 2, 5, 10, 8, 2], .noConsensus, 20, 0), ([0, 3, 6, 7, 8, 3], .noConsensus, 18, 0),
  ])
  func `the tallies of the consolidated report`(
    counts: [Int],
    outcome: Outcome,
    support: Int,
    blocks: Int
  ) throws {
    let result = try Sample.result(FistToFive(), counts)
    #expect(result.outcome == outcome)
    #expect(result.support == support)
    #expect(result.oppose == 27 - support)
    #expect(result.blocks == blocks)
    #expect(result.base == 27)
    #expect(result.ground == (blocks > 0 ? .block : nil))
  }

  @Test(arguments: [
    // N1, N2, N3, N4, N5, N6 in the rooms Lario, Volta and Bellagio.
    ([0, 0, 0, 2, 4, 3], 9, true), ([0, 0, 1, 1, 4, 2], 7, false), ([0, 0, 0, 2, 5, 3], 10, true),
    ([0, 0, 1, 3, 4, 1], 8, false), ([0, 1, 1, 3, 2, 1], 6, false),
    ([0, 0, 1, 3, 4, 2], 9, false), ([0, 0, 0, 1, 3, 5], 9, true), ([0, 0, 0, 2, 3, 3], 8, true),
    ([0, 0, 0, 1, 4, 5], 10, true), ([0, 0, 2, 3, 3, 1], 7, false),
    ([0, 1, 2, 3, 2, 0], 5, false), ([0, 1, 1, 4, 3, 1], 8, false),
    ([0, 1, 2, 2, 3, 1], 6, false), ([0, 0, 1, 2, 3, 2], 7, false),
    ([0, 2, 3, 3, 2, 0], 5, false), ([1, 2, 1, 2, 2, 1], 5, false),
    ([0, 0, 1, 2, 3, 2], 7, false), ([2, 3, 2, 2, 1, 0], 3, false),
  ])
  func `the tallies of the rooms`(counts: [Int], support: Int, passes: Bool) throws {
    let result = try Sample.result(FistToFive(), counts)
    #expect(result.support == support)
    #expect(result.outcome.passes == passes)
  }

  @Test(
    arguments: [
      ([0, 0, 2, 5, 1, 1], ["lowest": 2], nil, Outcome.consensusWithReservations),
      ([0, 1, 2, 5, 1, 0], ["lowest": 2], nil, .noConsensus),
      ([0, 1, 2, 5, 1, 0], ["lowest": 1], nil, .consensusWithReservations),
      ([1, 0, 0, 6, 1, 1], ["lowest": 1], nil, .noConsensus),
      ([1, 0, 0, 6, 1, 1], ["lowest": 0], nil, .roughConsensus),
      ([0, 1, 2, 5, 1, 0], [:], "at least 2/3", .majority),
      ([1, 0, 0, 6, 1, 1], [:], "at least 2/3", .noConsensus),
      ([0, 0, 0, 9, 0, 0], [:], "at least 2/3", .consensus),
      ([0, 5, 0, 4, 0, 0], ["lowest": 1], nil, .inconclusive),
    ] as [([Int], [String: Int], String?, Outcome)]
  )
  func `a softer rule that was declared`(
    counts: [Int],
    settings: [String: Int],
    rule: String?,
    outcome: Outcome
  ) throws {
    let result = try Sample.result(FistToFive(), counts) {
      $0.settings = settings.map { PollSetting($0.key, $0.value) }
      $0.threshold = rule.flatMap { Threshold($0) }
    }
    #expect(result.outcome == outcome)
  }

  @Test func `a limit lets that many be below`() throws {
    let result = try Sample.result(FistToFive(), [0, 0, 1, 3, 4, 1]) { $0.against = 1 }
    #expect(result.outcome == .roughConsensus)
  }

  @Test func `whoever shows five leads`() throws {
    let terms = try Sample.terms(FistToFive(), present: 4)
    let box = BallotBox(terms: terms, ballots: Sample.ballots(["5", "3", "5", "abstain"]))
    let result = FistToFive().result(of: box)
    #expect(result.leads == ["v1", "v3"])
    #expect(result.turnout.abstain == 1)
  }

  @Test func `a setting off its range or unknown or twice is refused`() {
    func message(_ settings: [PollSetting]) -> String? {
      refusal { () throws(Refusal) in
        _ = try Sample.terms(FistToFive(), present: 9) { $0.settings = settings }
      }
    }
    #expect(message([PollSetting("lowest", 6)]) == "“lowest” must be from 0 to 5, not 6.")
    #expect(
      message([PollSetting("dots", 6)])
        == "A poll by fist to five has no setting “dots”; it has “lowest”."
    )
    #expect(
      message([PollSetting("lowest", 1), PollSetting("lowest", 2)])
        == "The rule says “lowest” twice; say it once."
    )
  }

  @Test func `several options and settings of a method without any are refused`() {
    let options = refusal { () throws(Refusal) in
      _ = try Sample.terms(FistToFive(), present: 9) { $0.options = Sample.options(2) }
    }
    #expect(options == "A poll by fist to five is about one proposal; open one poll for each.")
    let setting = refusal { () throws(Refusal) in
      _ = try Sample.terms(ShowOfHands(), present: 9) { $0.settings = [PollSetting("dots", 5)] }
    }
    #expect(setting == "A poll by show of hands has no settings; leave out “dots”.")
  }
}
