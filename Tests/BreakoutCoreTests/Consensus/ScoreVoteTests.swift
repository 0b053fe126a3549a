import BreakoutCore
import Testing

@Suite struct ScoreVoteTests {
  /// Where Tennessee puts its capital: Memphis, Nashville, Chattanooga, Knoxville.
  private static let tennessee: [(count: Int, content: BallotContent)] = [
    (42, .scores([5, 2, 1, 0])), (26, .scores([0, 5, 2, 1])), (15, .scores([0, 3, 5, 3])),
    (17, .scores([0, 2, 4, 5])),
  ]

  private func result(
    _ kinds: [(count: Int, content: BallotContent)],
    options: Int = 4,
    star: Bool = false,
    _ change: (inout PollTerms) -> Void = { _ in }
  ) throws(Refusal) -> PollResult {
    try Sample.choice(ScoreVote(), options: options, kinds) {
      $0.settings = [PollSetting("score", 5)] + (star ? [PollSetting("star", 1)] : [])
      change(&$0)
    }
  }

  @Test func `Tennessee by totals`() throws {
    let result = try result(Self.tennessee)
    #expect(result.options.map(\.points) == [210, 293, 237, 156])
    #expect(result.winners == [2])
    #expect(result.order?.description == "2>3>1>4")
    #expect(result.base == 500)
    #expect(result.outcome == .majority)
    #expect(
      result.rows("scores")[1] == ["option 2", "293/100", "0", "0", "59", "15", "0", "26", "0"]
    )
  }

  @Test func `Tennessee in the runoff`() throws {
    let result = try result(Self.tennessee, star: true)
    #expect(result.rows("runoff") == [["option 2", "68", "option 3", "32", "0"]])
    #expect(result.winners == [2])
    #expect(result.base == 100)
    #expect(result.outcome == .majority)
  }

  @Test func `the runoff can go to the second total`() throws {
    let kinds: [(count: Int, content: BallotContent)] = [
      (2, .scores([5, 0])), (3, .scores([2, 3])),
    ]
    #expect(try result(kinds, options: 2).winners == [1])
    let star = try result(kinds, options: 2, star: true)
    #expect(star.winners == [2])
    #expect(star.order?.description == "2>1")
  }

  @Test func `a blank is left out of the mean and adds nothing to the total`() throws {
    let result = try result([(1, .scores([4, nil])), (1, .scores([2, 5]))], options: 2)
    #expect(
      result.options == [
        OptionResult(points: 6, voters: 2, most: 4), OptionResult(points: 5, voters: 1, most: 5),
      ]
    )
    #expect(result.winners == [1])
    #expect(result.rows("scores").map { $0[1] } == ["3", "5"])
    #expect(result.rows("scores").map { $0.last } == ["0", "1"])
  }

  @Test func `a ballot without a score is an abstention`() throws {
    let result = try result([(2, .scores([nil, nil]))], options: 2)
    #expect(result.turnout.abstain == 2)
    #expect(result.outcome == .inconclusive)
    #expect(result.ground == .noBallots)
  }

  @Test func `equal totals are a tie`() throws {
    let result = try result([(1, .scores([5, 0])), (1, .scores([0, 5]))], options: 2)
    #expect(result.winners == [1, 2])
    #expect(result.ground == .tie)
    #expect(try self.result([(3, .scores([0, 0]))], options: 2).winners.isEmpty)
  }

  @Test func `a runoff of equals is a tie`() throws {
    let result = try result(
      [(1, .scores([5, 0, 1])), (1, .scores([0, 5, 1]))],
      options: 3,
      star: true
    )
    #expect(result.winners == [1, 2])
    #expect(result.ground == .tie)
  }

  @Test func `whoever wins against both that are second wins alone`() throws {
    let result = try result(
      [(3, .scores([5, 3, 2])), (1, .scores([0, 0, 3]))],
      options: 3,
      star: true
    )
    #expect(
      result.rows("runoff") == [
        ["option 1", "3", "option 2", "0", "1"], ["option 1", "3", "option 3", "1", "0"],
      ]
    )
    #expect(result.winners == [1])
    #expect(result.outcome == .majority)
  }

  @Test func `an equal score abstains in the runoff, and a blank is below nought`() throws {
    let result = try result(
      [(1, .scores([5, 4])), (2, .scores([3, 3])), (1, .scores([0, nil]))],
      options: 2,
      star: true
    )
    #expect(result.rows("runoff") == [["option 1", "2", "option 2", "0", "2"]])
    #expect(result.outcome == .noConsensus)
  }

  @Test func `how often each score was given is told on a short scale only`() throws {
    let result = try result([(1, .scores([50, 9]))], options: 2) {
      $0.settings = [PollSetting("score", 100)]
    }
    #expect(result.rows("scores") == [["option 1", "50", "0"], ["option 2", "9", "0"]])
  }

  @Test func `scores that were only seen prove nothing`() throws {
    let terms = try Sample.terms(ScoreVote(), present: 9) {
      $0.options = Sample.options(2)
      $0.settings = [PollSetting("score", 5)]
    }
    #expect(ScoreVote().result(of: BallotBox(terms: terms, uncounted: true)).ground == .uncounted)
    #expect(
      ScoreVote().rule(terms)
        == "more than 1/2 of the highest possible total of all ballots, for the option with the "
        + "highest total; scores from 0 to 5"
    )
    var star = terms
    star.settings.append(PollSetting("star", 1))
    #expect(
      ScoreVote().rule(star)
        == "more than 1/2 of all ballots scoring the winner higher in a runoff of the two highest "
        + "totals; scores from 0 to 5"
    )
  }

  @Test(arguments: [
    (1, 5, false, "A poll by score vote needs at least two options; name them when you open it."),
    (3, nil, false, "Say how high scores go, such as “score 5”."),
    (
      3, 5, true,
      "A poll by score vote cannot be secret because it is not counted by hand; use “hidden”."
    ),
  ])
  func `terms that do not suit a score vote`(
    options: Int,
    top: Int?,
    secret: Bool,
    message: String
  ) {
    let found = refusal { () throws(Refusal) in
      _ = try Sample.terms(ScoreVote(), present: 3) {
        $0.options = Sample.options(options)
        $0.settings = top.map { [PollSetting("score", $0)] } ?? []
        $0.secret = secret
      }
    }
    #expect(found == message)
  }
}
