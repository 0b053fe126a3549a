import BreakoutCore
import BreakoutReport
import BreakoutTestSupport
import Testing

/// What is still missing across rooms.
@Suite struct GapsTests {
  private func room(
    _ name: String,
    _ lines: (inout SampleRoom) throws -> Void
  ) throws
    -> RoomSessions.Room
  {
    var room = try SampleRoom(name)
    try lines(&room)
    return RoomSessions.Room(name: name, session: room.session)
  }

  private func gaps(
    _ rooms: [RoomSessions.Room],
    _ lines: (inout SampleRoom) throws -> Void = { _ in }
  ) throws -> [String] {
    let sessions = RoomSessions(rooms)
    var all = try SampleRoom("all", .consolidation, rooms: sessions)
    for room in rooms {
      try all.perform(
        PullRoom(
          RoomPulled {
            $0.room = room.name
            $0.count = room.session.entryCount
            $0.hash = "\(room.session.entryCount)"
          }
        )
      )
      try all.perform(SignRoom(room.name, confirmed: 2, of: 2))
    }
    try lines(&all)
    return Gaps.of(all.session, rooms: sessions).map(\.words)
  }

  @Test func `rooms that are signed, agreed and linked have no gaps`() throws {
    let lario = try room("lario") { room in
      try room.propose("Share it")
      try room.perform(DecideProposal(ItemID(.proposal, 1), .agreed, review: nil))
    }
    let found = try gaps([lario]) { all in
      try all.perform(LinkFinding(nil, [RoomItem("lario", ItemID(.proposal, 1))]))
    }
    #expect(found == [])
  }

  @Test func `a decision that is part of no finding is a gap`() throws {
    let lario = try room("lario") { room in
      try room.propose("Share it")
      try room.perform(DecideProposal(ItemID(.proposal, 1), .agreed, review: nil))
    }
    #expect(try gaps([lario]) == ["lario.P1 was decided and is part of no finding"])
  }

  @Test func `a question that some rooms have not answered is a gap`() throws {
    func room(_ name: String, _ text: String, answers: Bool) throws -> RoomSessions.Room {
      try self.room(name) { room in
        try room.perform(PutQuestion(text, minutes: nil, takeUp: true))
        if answers { try room.propose("Share it") }
      }
    }
    let rooms = [
      try room("lario", "Which measures?", answers: true),
      try room("volta", "which MEASURES", answers: true),
      try room("bellagio", "Which measure?", answers: false),
    ]
    #expect(try gaps(rooms) == ["Q1 is answered in 2 of 3 rooms: not in bellagio"])
    let alone = [try room("lario", "Which measures?", answers: false)]
    #expect(try gaps(alone) == ["lario.Q1 was not answered"])
  }

  @Test func `a step that was carried on is asked about where it is carried on`() throws {
    let lario = try room("lario") { room in
      try room.perform(AgreeNextStep("write", AgreeNextStep.Details()))
    }
    let lacks = ["has no champion", "has no date", "has no measure of done"]
    #expect(try gaps([lario]) == lacks.map { "lario.N1 \($0)" })
    let carried = try gaps([lario]) { all in
      try all.perform(MergeSteps([RoomItem("lario", ItemID(.nextStep, 1))]))
    }
    #expect(carried == lacks.map { "N1 \($0)" })
  }

  @Test func `a date that has passed is a gap`() throws {
    let lario = try room("lario") { room in
      var details = AgreeNextStep.Details()
      details.due = CalendarDate("2011-11-15").map { .date($0) }
      details.owner = .body("Secretariat")
      details.measure = Measure(.narrative, "sent")
      try room.perform(AgreeNextStep("write", details))
      try room.perform(AcceptNextStep(ItemID(.nextStep, 1)))
    }
    #expect(try gaps([lario]) == ["lario.N1 has a date that has passed"])
  }

  @Test func `a date has passed in a room by the day of the consolidation`() throws {
    let lario = try room("lario") { room in
      var details = AgreeNextStep.Details()
      details.due = CalendarDate("2011-12-01").map { .date($0) }
      details.owner = .body("Secretariat")
      details.measure = Measure(.narrative, "sent")
      try room.perform(AgreeNextStep("write", details))
      try room.perform(AcceptNextStep(ItemID(.nextStep, 1)))
    }
    #expect(try gaps([lario]) == [])
    let later = try gaps([lario]) { all in
      all.delay = 30
      try all.perform(PlaceMarker("later"))
    }
    #expect(later == ["lario.N1 has a date that has passed"])
  }

  @Test func `a sign-off that is missing, partial or overtaken is a gap`() throws {
    let lario = try room("lario") { try $0.propose("Share it") }
    #expect(
      try gaps([lario]) { try $0.perform(SignRoom("lario", confirmed: 1, of: 2)) }
        == ["lario is signed off by 1 of 2"]
    )
    let overtaken = try gaps([lario]) { all in
      try all.perform(
        PullRoom(
          RoomPulled {
            $0.room = "lario"
            $0.count = 9
            $0.hash = "9"
          }
        )
      )
    }
    #expect(overtaken == ["lario was signed off at entry #2 and has gone on since"])
  }

  @Test func `dissent that was left out and rooms that have gone on are gaps`() throws {
    let lario = try room("lario") { room in
      try room.gather(["Ann Lee"])
      try room.propose("Share it")
      let ann = TypedName("Ann Lee", handle: "ann-lee")
      try room.perform(RecordDissent(by: ann, on: nil, unnamed: false, "too early"))
    }
    let sessions = RoomSessions([lario])
    var all = try SampleRoom("all", .consolidation, rooms: sessions)
    try all.perform(LinkFinding(nil, [RoomItem("lario", ItemID(.proposal, 1))]))
    try all.perform(
      LeaveOutDissent(
        RoomItem("lario", ItemID(.dissent, 1)),
        from: ItemID(.finding, 1),
        because: "withdrawn later"
      )
    )
    let found = Gaps.of(all.session, rooms: sessions, behind: [("lario", 2)]).map(\.words)
    #expect(found.contains("F1 leaves out lario.D1: withdrawn later"))
    #expect(found.contains("lario has 2 entries that were not pulled"))
  }
}
