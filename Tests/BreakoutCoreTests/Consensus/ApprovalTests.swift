import BreakoutCore
import Testing

@Suite struct ApprovalTests {
  /// Five approve of the first two, seventeen of the first and third, eight of the fourth.
  private static let parties: [(count: Int, content: BallotContent)] = [
    (5, .choices([1, 2])), (17, .choices([1, 3])), (8, .choices([4])),
  ]

  @Test func `approvals are counted and the most approved option leads`() throws {
    let result = try Sample.choice(Approval(), options: 4, Self.parties)
    #expect(result.options.map(\.points) == [22, 5, 17, 8])
    #expect(result.winners == [1])
    #expect(result.places == nil)
    #expect(result.order?.description == "1>3>4>2")
    #expect(result.base == 30)
    #expect(result.outcome == .majority)
    #expect(result.tables.isEmpty)
  }

  @Test func `the most satisfying two of the known example`() throws {
    let result = try Sample.choice(Approval(), options: 4, Self.parties) {
      $0.settings = [PollSetting("winners", 2)]
    }
    #expect(result.winners == [1, 3])
    #expect(result.places == 2)
    #expect(
      result.rows("choices") == [
        ["most approvals", "option 1, option 3", "", "61/2"],
        ["one after the other", "option 1, option 3", "", "61/2"],
        ["most satisfying", "option 1, option 3", "", "61/2"],
      ]
    )
  }

  @Test func `three chosen one after the other in the known example`() throws {
    let result = try Sample.choice(
      Approval(),
      options: 4,
      [
        (2, .choices([1])), (5, .choices([1, 2])), (3, .choices([1, 3])), (2, .choices([2, 3])),
        (4, .choices([4])),
      ]
    ) { $0.settings = [PollSetting("winners", 3), PollSetting("proportional", 1)] }
    #expect(result.winners == [1, 2, 4])
    #expect(result.tied.isEmpty)
    #expect(
      result.rows("rounds") == [
        ["round 1", "10", "7", "5", "4", "option 1"],
        ["round 2", "", "9/2", "7/2", "4", "option 2"],
        ["round 3", "", "", "5/2", "4", "option 4"],
      ]
    )
    #expect(result.outcome == .noConsensus)
  }

  @Test func `a majority does not choose both where the choice is proportional`() throws {
    let kinds: [(count: Int, content: BallotContent)] = [
      (5, .choices([1, 2])), (4, .choices([3])),
    ]
    let most = try Sample.choice(Approval(), options: 3, kinds) {
      $0.settings = [PollSetting("winners", 2)]
    }
    #expect(most.winners == [1, 2])
    let proportional = try Sample.choice(Approval(), options: 3, kinds) {
      $0.settings = [PollSetting("winners", 2), PollSetting("proportional", 1)]
    }
    #expect(proportional.winners == [3])
    #expect(proportional.tied == [1, 2])
    #expect(proportional.ground == .tie)
  }

  @Test func `equal options for the last place are a tie and none of them is chosen`() throws {
    let result = try Sample.choice(
      Approval(),
      options: 4,
      [(3, .choices([1])), (2, .choices([2])), (2, .choices([3])), (1, .choices([4]))]
    ) { $0.settings = [PollSetting("winners", 2)] }
    #expect(result.winners == [1])
    #expect(result.tied == [2, 3])
    #expect(result.outcome == .noConsensus)
    #expect(result.ground == .tie)
  }

  @Test func `a ballot that approves of nothing counts for the base`() throws {
    let result = try Sample.choice(Approval(), options: 2, [(2, .choices([1])), (2, .choices([]))])
    #expect(result.turnout.cast == 4)
    #expect(result.turnout.abstain == 0)
    #expect(result.base == 4)
    #expect(result.outcome == .noConsensus)
    #expect(result.winners == [1])
  }

  @Test func `what nobody approves of is not chosen`() throws {
    let none = try Sample.choice(Approval(), options: 3, [(3, .choices([]))])
    #expect(none.winners.isEmpty)
    #expect(none.outcome == .noConsensus)
    #expect(none.ground == nil)
    let one = try Sample.choice(Approval(), options: 3, [(3, .choices([2]))]) {
      $0.settings = [PollSetting("winners", 2)]
    }
    #expect(one.winners == [2])
    #expect(one.tied.isEmpty)
    #expect(one.outcome == .noConsensus)
  }

  @Test func `a quorum that was not reached is inconclusive`() throws {
    let result = try Sample.choice(Approval(), options: 2, [(3, .choices([1]))]) {
      $0.unnamed = 10
      $0.quorum = Quorum("1/2 of present")
    }
    #expect(result.outcome == .inconclusive)
    #expect(result.ground == .quorum)
  }

  @Test func `approvals counted by hand are of the ballots counted with them`() throws {
    let terms = try Sample.terms(Approval(), present: 12) {
      $0.options = Sample.options(2)
      $0.secret = true
      $0.base = .present
    }
    let result = Approval().result(of: BallotBox(terms: terms, counted: [7, 3, 9]))
    #expect(result.options.map(\.points) == [7, 3])
    #expect(result.turnout.cast == 9)
    #expect(result.base == 12)
    #expect(result.outcome == .majority)
  }

  @Test func `a majority that was only seen proves nothing`() throws {
    let terms = try Sample.terms(Approval(), present: 9) { $0.options = Sample.options(2) }
    let result = Approval().result(of: BallotBox(terms: terms, uncounted: true))
    #expect(result.outcome == .inconclusive)
    #expect(result.uncounted)
  }

  @Test func `the best choice is not told where there are too many to compare`() throws {
    let ballots = (1...18).map { option in (1, BallotContent.choices([option])) }
    let result = try Sample.choice(Approval(), options: 18, ballots) {
      $0.settings = [PollSetting("winners", 9)]
    }
    #expect(result.rows("choices").count == 2)
    #expect(
      result.tables.first?.note == "there are too many choices to find the most satisfying"
    )
    #expect(result.tied.count == 18)
  }

  @Test func `rules say what decides and of whom the share is`() throws {
    func rule(_ settings: [PollSetting]) throws -> String {
      let terms = try Sample.terms(Approval(), present: 9) {
        $0.options = Sample.options(3)
        $0.settings = settings
      }
      return Approval().rule(terms)
    }
    #expect(
      try rule([]) == "more than 1/2 of all ballots approving the option with the most approvals"
    )
    #expect(
      try rule([PollSetting("winners", 2)])
        == "more than 1/2 of all ballots approving each of the 2 options with the most approvals"
    )
    #expect(
      try rule([PollSetting("winners", 2), PollSetting("proportional", 1)])
        == "more than 1/2 of all ballots approving each of the 2 options chosen proportionally, "
        + "one after the other"
    )
  }

  @Test(arguments: [
    (1, [], false, "A poll by approval needs at least two options; name them when you open it."),
    (
      3, [PollSetting("winners", 3)], false,
      "There are 3 options, so at most 2 can be chosen."
    ),
    (
      3, [PollSetting("proportional", 1)], false,
      "To choose proportionally, say how many options, such as “winners 2 proportional”."
    ),
    (
      3, [PollSetting("winners", 2), PollSetting("proportional", 1)], true,
      "Approvals counted by hand do not tell who approves of what together; leave out “secret” or "
        + "“proportional”."
    ),
    (
      3, [PollSetting("dots", 2)], false,
      "A poll by approval has no setting “dots”; it has “winners” and “proportional”."
    ),
  ])
  func `terms that do not suit approval`(
    options: Int,
    settings: [PollSetting],
    secret: Bool,
    message: String
  ) {
    let found = refusal { () throws(Refusal) in
      _ = try Sample.terms(Approval(), present: 3) {
        $0.options = Sample.options(options)
        $0.settings = settings
        $0.secret = secret
      }
    }
    #expect(found == message)
  }
}
