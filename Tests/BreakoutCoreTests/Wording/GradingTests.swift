import BreakoutCore
import Testing

@Suite struct GradingTests {
  @Test(arguments: [
    ("N3", [0, 0, 0, 4, 10, 13], "strong consensus (27 of 27)"),
    ("N1", [0, 0, 1, 5, 13, 8], "almost all participants (26 of 27)"),
    ("N2", [0, 1, 3, 9, 10, 4], "most participants (23 of 27)"),
    ("N4", [0, 2, 5, 10, 8, 2], "most participants (20 of 27)"),
    ("N5", [0, 3, 6, 7, 8, 3], "many participants (18 of 27)"),
    ("N6", [3, 5, 4, 6, 6, 3], "views were divided (15 of 27)"),
  ])
  func `the findings of the consolidated report`(
    name: String,
    counts: [Int],
    phrase: String
  ) throws {
    let result = try Sample.result(FistToFive(), counts)
    #expect(try ladder("parties").grade(of: result).phrase == phrase, "\(name)")
  }

  @Test func `a standing objection leaves no consensus in the words`() throws {
    let result = try Sample.result(FistToFive(), [0, 0, 0, 4, 10, 13])
    let graded = try ladder("parties").grade(of: result, standingObjections: 1)
    #expect(graded.phrase == "all participants (27 of 27)")
    #expect(
      graded.proof == [
        "27 of 27 in favour", "“all” is exactly 100% (parties 1)", "standing objections: 1",
      ]
    )
  }

  @Test func `a minority statement leaves consensus, not strong consensus`() throws {
    let result = try Sample.result(FistToFive(), [0, 0, 0, 4, 10, 13])
    let graded = try ladder("parties").grade(of: result, dissents: 1)
    #expect(graded.grade == .consensus)
    #expect(
      graded.proof == [
        "27 of 27 in favour", "no objection stands and nobody blocks",
        "consensus needs more than 50% overall, more than 50% in every room (parties 1)",
      ]
    )
  }

  @Test func `a weak room leaves consensus, not strong consensus`() throws {
    let pooled = try Sample.result(FistToFive(), [0, 0, 0, 4, 10, 13])
    var room = try Sample.result(FistToFive(), [0, 0, 0, 2, 3, 3])
    let ladder = try ladder("parties")
    func grade() throws -> GradedResult {
      ladder.grade(of: pooled, rooms: [try #require(RoomShare("volta", room))])
    }
    #expect(try grade().grade == .strongConsensus)
    room.support = 5
    #expect(try grade().grade == .consensus)
    room.support = 3
    #expect(try grade().grade == .divided)
    #expect(try grade().proof.last == "3 of 8 in volta is on the other side of half from 27 of 27")
  }

  @Test func `a poll that is no consensus by its own rule is worded by its share`() throws {
    let result = try Sample.result(ShowOfHands(), [27, 0])
    let graded = try ladder("parties").grade(of: result)
    #expect(graded.phrase == "all participants (27 of 27)")
    #expect(graded.proof.last == "the poll's own rule gave “majority”")
  }

  @Test func `reservations stay in the words`() throws {
    let result = try Sample.result(FistToFive(), [0, 0, 2, 5, 1, 1]) {
      $0.settings = [PollSetting("lowest", 2)]
    }
    #expect(
      try ladder("parties").grade(of: result).phrase == "consensus with reservations (7 of 9)"
    )
  }

  @Test func `an uncounted majority and an inconclusive poll`() throws {
    let terms = try Sample.terms(ShowOfHands(), present: 27)
    let uncounted = ShowOfHands().result(of: BallotBox(terms: terms, uncounted: true))
    let ladder = try ladder("parties")
    #expect(ladder.grade(of: uncounted).phrase == "a majority, not counted")
    #expect(ladder.grade(of: uncounted).proof == ["a majority was seen and not counted"])
    let quorum = try Sample.result(ShowOfHands(), [4, 0], present: 9) {
      $0.quorum = Quorum("1/2 of present")
    }
    #expect(ladder.grade(of: quorum).phrase == "inconclusive (4 of 4)")
    #expect(ladder.grade(of: quorum).proof == ["no conclusion: quorum"])
    let empty = try Sample.result(ShowOfHands(), [], present: 9)
    #expect(ladder.grade(of: empty).phrase == "inconclusive")
  }

  @Test func `a supermajority that was not counted is inconclusive without a number`() throws {
    let terms = try Sample.terms(ShowOfHands(), present: 27) { $0.against = 0 }
    let result = ShowOfHands().result(of: BallotBox(terms: terms, uncounted: true))
    #expect(try ladder("parties").grade(of: result).phrase == "inconclusive")
  }

  @Test func `two poles are divided without a block`() throws {
    let result = try Sample.result(FistToFive(), [0, 5, 0, 0, 4, 0])
    let graded = try ladder("parties").grade(of: result)
    #expect(graded.grade == .divided)
    #expect(graded.proof.last?.hasPrefix("agreement A is ") == true)
  }

  @Test func `two blocks are divided`() throws {
    let result = try Sample.result(FistToFive(), [2, 0, 0, 0, 12, 13])
    #expect(
      try ladder("parties").grade(of: result).proof.last
        == "2 blocks, and 2 are enough to divide views"
    )
  }

  @Test func `dots put options in order`() throws {
    var result = PollResult()
    result.outcome = .majority
    result.base = 15
    #expect(try ladder("parties").grade(of: result).phrase == "options in order")
  }

  @Test func `delphi says its verdict only where nothing stands against it`() throws {
    let result = try Sample.result(FistToFive(), [0, 0, 0, 4, 10, 13])
    let ladder = try ladder("delphi")
    #expect(ladder.grade(of: result).phrase == "unanimous (27 of 27)")
    #expect(
      ladder.grade(of: result, standingObjections: 1).phrase == "no consensus (27 of 27)"
    )
  }
}
