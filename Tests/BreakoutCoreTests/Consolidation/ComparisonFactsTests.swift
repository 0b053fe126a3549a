import BreakoutCore
import BreakoutTestSupport
import Testing

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
      try $0.perform(VoidPoll(ItemID(.poll, 1), because: "wrong text"))
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
