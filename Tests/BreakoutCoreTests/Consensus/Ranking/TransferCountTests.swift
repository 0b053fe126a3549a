import BreakoutCore
import Testing

/// The single transferable vote, as Scotland counts it and by Meek's method.
@Suite struct TransferCountTests {
  /// Source: Scottish Government, STV worked example (0038/00389095), 2 397 papers for 3 seats.
  @Test func `the Scottish worked example comes out to the last decimal`() throws {
    #expect(Rankings.scotland.count == 2_397)
    let count = TransferCount(Rankings.scotland, seats: 3)
    #expect(count.quota == 600)
    #expect(count.chosen == [2, 0, 4])
    #expect(count.contested.isEmpty)
    func stage(_ place: Int) -> [Int?] { count.stages[place].votes }
    #expect(stage(0) == [55_000_000, 37_700_000, 97_200_000, 16_700_000, 33_100_000])
    #expect(stage(1) == [68_662_747, 46_234_433, 60_000_000, 19_876_493, 42_744_292])
    #expect(stage(2) == [60_000_000, 46_709_789, 60_000_000, 25_159_465, 44_998_104])
    #expect(stage(3) == [60_000_000, 53_777_394, 60_000_000, nil, 60_278_026])
  }

  @Test func `three dishes for twenty guests`() {
    let count = TransferCount(Rankings.food, seats: 3)
    #expect(count.quota == 6)
    #expect(count.chosen == [2, 0, 3])
    #expect(count.stages.map(\.surplus) == [2, nil, nil, nil])
    #expect(count.stages.map(\.excluded) == [[], [1], [4], []])
    #expect(count.stages[1].votes == [400_000, 200_000, 600_000, 500_000, 300_000])
    #expect(count.stages[3].exhausted == 300_000)
    #expect(Set(MeekCount(Rankings.food, seats: 3).chosen) == [0, 2, 3])
  }

  /// Source: the vegetables of the stv-rs test data, options withdrawn there left out.
  @Test func `Meek's method chooses four of seven vegetables`() {
    let ballots = Rankings.letters(
      [
        ("A", 1), ("B", 2), ("BC", 3), ("CD", 4), ("D", 5), ("E", 6), ("EF", 7), ("FG", 8),
        ("GA", 9),
      ],
      options: 7
    )
    let count = MeekCount(ballots, seats: 4)
    #expect(count.chosen == [4, 5, 6, 3])
    #expect(count.stages[1].votes[4] == 9_000_000_009)
    #expect(count.stages[1].votes[5] == 10_153_846_149)
    #expect(count.stages[1].votes[6] == 9_000_000_000)
    #expect(count.stages.map(\.excluded) == [[], [], [0], [2], []])
  }

  @Test func `options that nobody puts first go together, in whatever number`() throws {
    let votes = (0..<20).map { ["1", "1", "2", "3"][$0 % 4] }
    for method in [TransferableVote() as any ConsensusMethod, TransferableVoteMeek()] {
      let result = try Rankings.result(
        method,
        Rankings.ballots(votes),
        options: 12,
        [PollSetting("seats", 1)]
      )
      #expect(result.winners == [1])
      #expect(result.tied.isEmpty)
      #expect(result.ground != .tie)
    }
  }

  @Test func `a tie for the last seat is the result`() throws {
    let result = try Rankings.result(
      TransferableVote(),
      Rankings.ballots(["1", "1", "1", "2", "3"]),
      options: 3,
      [PollSetting("seats", 2)]
    )
    #expect(result.places == 2)
    #expect(result.winners == [1])
    #expect(result.tied == [2, 3])
    #expect(result.outcome == .noConsensus)
    #expect(result.ground == .tie)
  }

  @Test func `chosen options rest on the votes they end with`() throws {
    let result = try Rankings.result(
      TransferableVote(),
      Rankings.ballots(["1>2", "1>2", "1>2", "2", "3"]),
      options: 3,
      [PollSetting("seats", 2)]
    )
    #expect(result.winners == [1, 2])
    #expect(result.outcome == .majority)
    let few = try Rankings.result(
      TransferableVote(),
      Rankings.ballots(["1>2", "1>2", "1>2", "2", "3"]),
      options: 3,
      [PollSetting("seats", 2)]
    ) { $0.threshold = Threshold(.atLeast, Rational(9, 10)) }
    #expect(few.outcome == .noConsensus)
  }

  @Test(arguments: [
    (3, nil, "Say how many options are to be chosen, such as “stv 3”."),
    (3, 3, "There are 3 options, so choose fewer than that, not 3."),
    (1, 1, "A single transferable vote needs at least two options; name them when you open it."),
  ])
  func `terms that do not suit a transferable vote`(options: Int, seats: Int?, message: String) {
    let found = refusal { () throws(Refusal) in
      _ = try Sample.terms(TransferableVote(), present: 3) {
        $0.options = Sample.options(options)
        $0.settings = seats.map { [PollSetting("seats", $0)] } ?? []
      }
    }
    #expect(found == message)
  }
}
