import BreakoutCore
import Testing

@Suite struct RunoffCountTests {
  @Test func `Tennessee goes to Knoxville in three stages`() {
    let count = RunoffCount(Rankings.tennessee)
    #expect(count.winners == [3])
    #expect(
      count.stages.map(\.votes) == [
        [42, 26, 15, 17], [42, 26, nil, 32], [42, nil, nil, 58],
      ]
    )
    #expect(count.stages.map(\.excluded) == [[2], [1], []])
  }

  @Test func `a tie that no stage breaks is counted in every way`() {
    let count = RunoffCount(Rankings.schulze)
    #expect(count.winners == [2])
    #expect(count.stages[1].votes == [10, 8, 19, nil, 8])
    #expect(count.stages[1].tied == [1, 4])
    #expect(count.stages[1].decisive == nil)
    #expect(count.stages[2].votes == [10, 16, 19, nil, nil])
  }

  @Test func `where ties lead to different winners, the tie is the result`() throws {
    let result = try Rankings.result(
      InstantRunoff(),
      Rankings.ballots(["1>2", "2>1", "1", "2"]),
      options: 2
    )
    #expect(result.winners == [1, 2])
    #expect(result.outcome == .noConsensus)
    #expect(result.ground == .tie)
    let steps = try #require(result.tables.first { $0.name == "steps" })
    #expect(steps.rows.contains(ResultRow(label: "stage 1", cells: ["every way counted", ""])))
  }

  @Test func `an earlier stage breaks a tie, and the table says which`() throws {
    // C goes first with one ballot; its voter makes A and B equal, and A had fewer before.
    let count = RunoffCount(
      Rankings.letters([("A", 3), ("B", 4), ("CA", 1), ("D", 6)], options: 4)
    )
    #expect(count.stages[1].tied == [0, 1])
    #expect(count.stages[1].decisive == 1)
    #expect(count.stages[1].excluded == [0])
    #expect(count.winners == [3])
  }

  @Test func `options that are last together with less than the next go at once`() {
    let count = RunoffCount(
      Rankings.letters([("A", 5), ("B", 4), ("CA", 1), ("DB", 1)], options: 5)
    )
    #expect(count.stages[0].excluded == [4])
    #expect(count.stages[1].excluded == [2, 3])
    #expect(count.winners == [0])
  }

  @Test func `all ballots reversed can have the same winner`() {
    let count = RunoffCount(Rankings.letters([("BCA", 9), ("ABC", 8), ("CAB", 7)], options: 3))
    let reversed = RunoffCount(Rankings.letters([("ACB", 9), ("CBA", 8), ("BAC", 7)], options: 3))
    #expect(count.winners == [0])
    #expect(reversed.winners == [0])
  }

  @Test func `equal options that are reached exhaust a ballot`() {
    let count = RunoffCount(
      RankedBallots(Rankings.ballots(["1>2=3", "2", "2", "3", "3", "3"]), options: 3)
    )
    #expect(count.stages[1].votes == [nil, 2, 3])
    #expect(count.stages[1].exhausted == 1)
  }

  @Test func `more ties than can be counted stay a tie of all`() {
    let ballots = (1...9).map { (ranking: Ranking(places: [[$0]]), count: 1) }
    let count = RunoffCount(RankedBallots(ballots, options: 9))
    #expect(count.winners == Array(0..<9))
  }
}
