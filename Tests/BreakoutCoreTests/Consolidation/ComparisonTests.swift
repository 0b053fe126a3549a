import BreakoutCore
import BreakoutTestSupport
import Testing

/// The tallies of the six findings of three groups, as a consolidated report prints them.
@Suite struct ComparisonTests {
  struct Row {
    var counts: [Int]
    var rooms: [String]
    var all: String
    var middle: String
    var agreement: Rational
    var informed: Rational
    var thousandths: String
    var phrase: String
  }

  static let annex: [Row] = [
    Row(
      counts: [0, 0, 1, 5, 13, 8],
      rooms: ["9 of 9", "7 of 8", "10 of 10"],
      all: "26 of 27",
      middle: "4 (4–5)",
      agreement: Rational(69, 100),
      informed: Rational(2, 3),
      thousandths: "0.667",
      phrase: "strong consensus (26 of 27)"
    ),
    Row(
      counts: [0, 1, 3, 9, 10, 4],
      rooms: ["8 of 9", "6 of 8", "9 of 10"],
      all: "23 of 27",
      middle: "4 (3–4)",
      agreement: Rational(56, 100),
      informed: Rational(21, 44),
      thousandths: "0.477",
      phrase: "most participants (23 of 27)"
    ),
    Row(
      counts: [0, 0, 0, 4, 10, 13],
      rooms: ["9 of 9", "8 of 8", "10 of 10"],
      all: "27 of 27",
      middle: "4 (4–5)",
      agreement: Rational(73, 100),
      informed: Rational(3, 4),
      thousandths: "0.750",
      phrase: "strong consensus (27 of 27)"
    ),
    Row(
      counts: [0, 2, 5, 10, 8, 2],
      rooms: ["7 of 9", "5 of 8", "8 of 10"],
      all: "20 of 27",
      middle: "3 (2.5–4)",
      agreement: Rational(53, 100),
      informed: Rational(18, 55),
      thousandths: "0.327",
      phrase: "most participants (20 of 27)"
    ),
    Row(
      counts: [0, 3, 6, 7, 8, 3],
      rooms: ["6 of 9", "7 of 8", "5 of 10"],
      all: "18 of 27",
      middle: "3 (2–4)",
      agreement: Rational(41, 100),
      informed: Rational(14, 55),
      thousandths: "0.255",
      phrase: "many participants (18 of 27)"
    ),
    Row(
      counts: [3, 5, 4, 6, 6, 3],
      rooms: ["5 of 9", "7 of 8", "3 of 10"],
      all: "15 of 27",
      middle: "3 (1–4)",
      agreement: Rational(15, 100),
      informed: Rational(8, 55),
      thousandths: "0.145",
      phrase: "views were divided (15 of 27)"
    ),
  ]

  @Test(arguments: 1...6) func `the annex of tallies`(_ number: Int) throws {
    let row = Self.annex[number - 1]
    let comparison = try #require(try SampleWorkshop.consolidation().comparison(number))
    let vote = try #require(comparison.pool.vote)
    #expect(vote.result.counts.map(\.count) == row.counts + [0])
    #expect(comparison.rooms.map { $0.tally.vote?.numbers } == row.rooms)
    #expect(vote.numbers == row.all)
    #expect(vote.quartiles?.description == row.middle)
    let agreement = try #require(vote.agreement)
    let near = Rational(1, 200)
    #expect(agreement > row.agreement + Rational(-1, 200) && agreement < row.agreement + near)
    #expect(comparison.groupInformed?.value == row.informed)
    #expect(comparison.groupInformed?.thousandths == row.thousandths)
    let ladder = try ladder("parties")
    #expect(comparison.graded(by: ladder)?.phrase == row.phrase)
  }
}

/// What a comparison tells besides the numbers.
@Suite struct ComparisonFactsTests {
  private func rooms(_ change: (inout SampleRoom) throws -> Void) throws -> [SampleRoom] {
    var lario = try SampleRoom("lario")
    try lario.propose("One register")
    try lario.count("P1", [0, 0, 0, 2, 4, 3])
    var volta = try SampleRoom("volta")
    try volta.propose("One register")
    try change(&volta)
    return [lario, volta]
  }

  private func compare(
    _ linked: [String] = ["lario.P1", "volta.P1"],
    _ change: (inout SampleRoom) throws -> Void
  ) throws -> Comparison {
    try #require(try SampleRoom.consolidation(rooms(change), [linked]).comparison())
  }

  @Test func `a room without a linked item is silent`() throws {
    let comparison = try compare(["lario.P1"]) { _ in }
    #expect(comparison.silent == ["volta"])
    #expect(comparison.convergence.phrase == "one of two rooms")
    #expect(comparison.pool.vote?.numbers == "9 of 9")
  }

  @Test func `a room that only spoke of it has no count`() throws {
    let comparison = try compare(["lario.P1", "volta.C1"]) {
      try $0.perform(RecordContribution(.own("It helps")))
    }
    #expect(comparison.rooms[1].tally == .none(.mentioned))
    #expect(comparison.rooms[1].contributions.map(\.description) == ["volta.C1"])
  }

  @Test func `no poll, an open poll, a void poll, nobody voting`() throws {
    #expect(try compare { _ in }.rooms[1].tally == .none(.neverPolled))
    let open = try compare { try $0.open("P1", present: 8) }
    #expect(open.rooms[1].tally == .none(.open(ItemID(.poll, 1))))
    let void = try compare {
      try $0.count("P1", [0, 0, 0, 2, 4, 3])
      try $0.perform(VoidPoll(nil, because: "wrong text"))
    }
    #expect(void.rooms[1].tally == .none(.void(ItemID(.poll, 1), reason: "wrong text")))
    let empty = try compare {
      try $0.open("P1", present: 8)
      try $0.perform(ClosePoll())
    }
    #expect(empty.rooms[1].tally == .none(.noBallots(ItemID(.poll, 1))))
    #expect(empty.pool.vote?.numbers == "9 of 9")
  }

  @Test func `a poll on an older text is not used`() throws {
    let comparison = try compare {
      try $0.count("P1", [0, 0, 0, 2, 4, 3])
      try $0.perform(AmendProposal(ItemID(.proposal, 1), to: "One voluntary register"))
    }
    #expect(
      comparison.rooms[1].tally == .none(.olderText(ItemID(.poll, 1), version: 1, now: 2))
    )
  }

  @Test func `a proposal that was withdrawn since has no voice`() throws {
    let sessions = try rooms { try $0.count("P1", [0, 0, 0, 2, 4, 3]) }
    let como = try SampleRoom.consolidation(sessions, [["lario.P1", "volta.P1"]])
    var volta = sessions[1]
    try volta.perform(WithdrawProposal(ItemID(.proposal, 1), because: nil))
    let finding = try #require(como.session.consolidation.findings.first)
    let now = RoomSessions([sessions[0].room, volta.room])
    let comparison = Comparison(finding, in: como.session, rooms: now)
    #expect(comparison.rooms[1].tally == .none(.fallen))
  }

  @Test func `a room is counted once`() throws {
    let comparison = try compare(["lario.P1", "volta.P1", "volta.P2"]) {
      try $0.propose("A hub")
      try $0.count("P2", [0, 0, 0, 2, 4, 2])
      try $0.propose("A list")
    }
    #expect(comparison.rooms[1].spokenBy?.description == "volta.P2")
    #expect(comparison.rooms[1].notCounted == [])
    #expect(comparison.pool.vote?.numbers == "17 of 17")
  }

  @Test func `the second tally of a room is named as not counted`() throws {
    let comparison = try compare(["lario.P1", "volta.P1", "volta.P2"]) {
      try $0.count("P1", [0, 0, 0, 2, 4, 2])
      try $0.propose("A hub")
      try $0.count("P2", [0, 0, 8, 0, 0, 0])
    }
    #expect(comparison.rooms[1].notCounted.map(\.description) == ["volta.P2"])
    #expect(comparison.pool.vote?.numbers == "17 of 17")
  }

  @Test func `an inconclusive room is in the pool and on no side`() throws {
    let comparison = try compare { try $0.count("P1", [0, 0, 0, 1, 1, 1], present: 10) }
    #expect(comparison.rooms[1].tally.vote?.result.outcome == .inconclusive)
    #expect(comparison.pool.vote?.numbers == "12 of 19")
    #expect(comparison.onTheOtherSide.isEmpty)
    #expect(comparison.rooms[1].uptake == .no)
  }

  @Test func `an uncounted majority has no number and allows no consensus`() throws {
    func seen(_ room: inout SampleRoom) throws {
      try room.open("P1", "show-of-hands", present: 8)
      try room.perform(SeeMajority())
      try room.perform(ClosePoll())
    }
    let comparison = try compare { try seen(&$0) }
    #expect(comparison.rooms[1].tally == .uncounted(true))
    #expect(comparison.pool.vote?.numbers == "9 of 9")
    #expect(comparison.pool.vote?.result.outcome == .majority)
    #expect(try comparison.graded(by: ladder("parties"))?.phrase == "all participants (9 of 9)")
    let alone = try compare(["volta.P1"], seen)
    #expect(alone.pool == .nothing)
    #expect(try alone.graded(by: ladder("parties"))?.phrase == "a majority, not counted")
  }

  @Test func `the plenary stands beside the rooms`() throws {
    var como = try SampleRoom.consolidation(
      rooms { try $0.count("P1", [0, 0, 0, 2, 4, 2]) },
      [["lario.P1", "volta.P1"]]
    )
    try como.count("F1", [0, 0, 2, 5, 5, 5])
    try como.perform(DecideProposal(ItemID(.finding, 1), .agreed, review: nil))
    let comparison = try #require(como.comparison())
    #expect(comparison.pool.vote?.numbers == "17 of 17")
    #expect(comparison.plenary.vote?.numbers == "15 of 17")
    #expect(comparison.plenary.decision?.outcome == .agreed)
    #expect(
      try comparison.gradedPlenary(by: ladder("parties"))?.phrase == "most participants (15 of 17)"
    )
  }

  @Test func `an objection in plenary leaves no consensus in the words`() throws {
    var como = try SampleRoom.consolidation(
      rooms { try $0.count("P1", [0, 0, 0, 2, 4, 2]) },
      [["lario.P1", "volta.P1"]]
    )
    let strong = try #require(como.comparison()).graded(by: ladder("parties"))
    #expect(strong?.grade == .strongConsensus)
    try como.gather(["Ann Lee"])
    try como.perform(
      RaiseObjection(by: SampleRoom.typed("Ann Lee"), to: ItemID(.finding, 1), "Not so fast")
    )
    let comparison = try #require(como.comparison())
    #expect(
      try comparison.graded(by: ladder("parties"))?.phrase == "all participants (17 of 17)"
    )
  }
}

/// Small numbers and secret ballots.
@Suite struct SmallNumbersTests {
  private func room(_ name: String, _ counts: [Int], secret: Bool = true) throws -> SampleRoom {
    var room = try SampleRoom(name)
    try room.propose("One register")
    try room.count("P1", counts) { $0.secret = secret }
    return room
  }

  private func compare(_ rooms: [SampleRoom]) throws -> Comparison {
    try #require(
      try SampleRoom.consolidation(rooms, [rooms.map { "\($0.name).P1" }]).comparison()
    )
  }

  @Test func `a small secret room is kept back with one more`() throws {
    let comparison = try compare([
      room("lario", [0, 0, 0, 2, 4, 3]), room("volta", [0, 0, 1, 1, 0, 0]),
      room("bellagio", [0, 0, 0, 2, 3, 3]),
    ])
    #expect(comparison.rooms.map { $0.tally == .withheld } == [false, true, true])
    #expect(comparison.pool.vote?.numbers == "18 of 19")
    #expect(comparison.groupInformed == nil)
    #expect(comparison.breakdown == nil)
  }

  @Test func `two small rooms alone leave nothing to tell`() throws {
    let comparison = try compare([
      room("lario", [0, 0, 0, 1, 0, 0]), room("volta", [0, 0, 1, 0, 0, 0]),
    ])
    #expect(comparison.pool == .withheld)
    #expect(try comparison.graded(by: ladder("parties")) == nil)
  }

  @Test func `a small room that speaks by name is told`() throws {
    let comparison = try compare([
      room("lario", [0, 0, 0, 2, 4, 3]), room("volta", [0, 0, 0, 1, 1, 0], secret: false),
    ])
    #expect(comparison.rooms[1].tally.vote?.numbers == "2 of 2")
  }

  @Test func `a small room is kept back where people are not named`() throws {
    let rooms = try [
      room("lario", [0, 0, 0, 2, 4, 3]), room("volta", [0, 0, 0, 1, 1, 0], secret: false),
      room("bellagio", [0, 0, 0, 2, 3, 3]),
    ]
    let como = try SampleRoom.consolidation(rooms, [rooms.map { "\($0.name).P1" }])
    #expect(como.comparison(attribution: AttributionLevel.none)?.rooms[1].tally == .withheld)
    #expect(como.comparison()?.rooms[1].tally.vote?.numbers == "2 of 2")
  }

  @Test func `what is kept back still earns the words`() throws {
    let comparison = try compare([
      room("lario", [0, 0, 0, 8, 8, 8]), room("volta", [0, 2, 0, 0, 0, 0]),
      room("bellagio", [0, 0, 0, 2, 3, 3]),
    ])
    let graded = try #require(comparison.graded(by: ladder("parties")))
    #expect(graded.grade == .divided)
    #expect(
      graded.proof.last
        == "a room whose count is kept back is on the other side of half from 32 of 34"
    )
  }

  @Test func `constituencies of named ballots, small ones kept back with one more`() throws {
    var named = try SampleRoom("lario")
    try named.gather(
      (1...9).map { "Person Number\($0)" },
      ["state", "state", "academy", "academy", "state", "NGO", "academy", "academy", "state"]
    )
    try named.propose("One register")
    try named.cast("P1", ["3", "4", "5", "2", "4", "1", "5", "5", "3"])
    let comparison = try compare([named, room("volta", [0, 0, 0, 3, 3, 3])])
    let breakdown = try #require(comparison.breakdown)
    #expect(breakdown.groups.map(\.constituency) == ["state"])
    #expect(breakdown.groups.map(\.support) == [4])
    #expect(breakdown.withheld == 2)
    #expect(breakdown.rooms == ["lario"])
  }
}
