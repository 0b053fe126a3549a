import BreakoutCore
import BreakoutTestSupport
import Testing

/// What next steps of several rooms come to when they are made one.
@Suite struct MergedStepTests {
  private func room(
    _ name: String,
    _ text: String,
    by champion: String?,
    due: CalendarDate? = nil,
    accepted: Bool = false
  ) throws -> RoomSessions.Room {
    var room = try SampleRoom(name)
    try room.gather(["Ann Lee", "Ben Ortega"])
    var details = AgreeNextStep.Details()
    details.due = due.map { .date($0) }
    details.owner = champion.map { .participant(TypedName($0, handle: Handle($0))) }
    try room.perform(AgreeNextStep(text, details))
    if accepted, let id = ItemID("N1") { try room.perform(AcceptNextStep(id)) }
    return RoomSessions.Room(name: name, session: room.session)
  }

  private func merged(
    _ rooms: [RoomSessions.Room],
    _ text: String? = nil,
    same: [RoomPerson] = []
  ) throws -> NextStep {
    let sessions = RoomSessions(rooms)
    var consolidation = try SampleRoom("all", .consolidation, rooms: sessions)
    if !same.isEmpty { try consolidation.perform(IdentifyPeople(same, different: false)) }
    let items = rooms.map { RoomItem($0.name, ItemID(.nextStep, 1)) }
    try consolidation.perform(MergeSteps(items, text: text))
    return try #require(consolidation.session.nextSteps.first)
  }

  @Test func `what the rooms agree on is taken over, and the champion joins the roster`() throws {
    let day = try #require(CalendarDate("2012-01-15"))
    let rooms = [
      try room("lario", "write", by: "ann-lee", due: day, accepted: true),
      try room("volta", "write it", by: "ann-lee", accepted: true),
    ]
    let step = try merged(rooms, same: ["lario", "volta"].map { RoomPerson($0, "ann-lee") })
    #expect(step.text == "write")
    #expect(step.champion == .participant("ann-lee"))
    #expect(step.state == .accepted)
    #expect(step.due == day)
    #expect(step.origins.map(\.description) == ["lario.N1", "volta.N1"])
  }

  @Test func `champions of one name are two people until it is said that they are one`() throws {
    let rooms = [
      try room("lario", "write", by: "ann-lee", accepted: true),
      try room("volta", "write", by: "ann-lee", accepted: true),
    ]
    #expect(try merged(rooms).champion == nil)
    // Carried on one by one the first is on the roster, and the second may be somebody else.
    var all = try SampleRoom("all", .consolidation, rooms: RoomSessions(rooms))
    let first = ItemID(.nextStep, 1)
    try all.perform(MergeSteps([RoomItem("lario", first)]))
    try all.perform(MergeSteps([RoomItem("volta", first)]))
    #expect(all.session.nextSteps.map(\.champion) == [.participant("ann-lee"), nil])
    #expect(all.session.participants.map(\.person.origin) == [RoomPerson("lario", "ann-lee")])
  }

  @Test func `who helps in the rooms helps with the step they make together`() throws {
    var rooms: [RoomSessions.Room] = []
    for name in ["lario", "volta"] {
      var room = try SampleRoom(name)
      try room.gather(["Ann Lee", name == "lario" ? "Ben Ortega" : "Dan Moss"])
      var details = AgreeNextStep.Details()
      details.owner = .body("Secretariat")
      try room.perform(AgreeNextStep("write", details))
      let helpers = room.session.participants.map {
        TypedName($0.person.name, handle: $0.person.handle)
      }
      details = AgreeNextStep.Details()
      details.supporters = helpers
      try room.perform(ChangeNextStep(ItemID(.nextStep, 1), details))
      rooms.append(RoomSessions.Room(name: name, session: room.session))
    }
    #expect(try merged(rooms).supporters == ["ann-lee", "ben-ortega", "dan-moss"])
    let items = rooms.map { RoomItem($0.name, ItemID(.nextStep, 1)) }
    let session = try SampleRoom("all", .consolidation).session
    let made = MergedStep(items, text: nil, in: session, RoomSessions(rooms))
    #expect(made.event.people.map(\.name) == ["Ann Lee", "Ben Ortega", "Dan Moss"])
    #expect(made.differences.map(\.detail) == [MergedStep.Difference.support])
    #expect(made.differences[0].says.map(\.item.room) == ["volta"])
    let one = ["lario", "volta"].map { RoomPerson($0, "ann-lee") }
    #expect(try merged(rooms, same: one).supporters == ["ann-lee", "ben-ortega", "dan-moss"])
  }

  @Test func `where the rooms differ nothing is chosen and both are named`() throws {
    let days = ["2012-01-15", "2012-01-20"].map { CalendarDate($0) }
    let rooms = [
      try room("lario", "write", by: "ann-lee", due: days[0], accepted: true),
      try room("volta", "write", by: "ben-ortega", due: days[1]),
    ]
    let step = try merged(rooms, "write the guide")
    #expect(step.text == "write the guide")
    #expect(step.champion == nil)
    #expect(step.due == nil)
    #expect(step.state == .proposed)
    let items = rooms.map { RoomItem($0.name, ItemID(.nextStep, 1)) }
    let session = try SampleRoom("all", .consolidation).session
    let differences = MergedStep(items, text: nil, in: session, RoomSessions(rooms)).differences
    #expect(differences.map(\.detail) == ["champion", "date"])
    #expect(differences[0].says.map(\.text) == ["Ann Lee", "Ben Ortega"])
    #expect(differences[1].says.map(\.item.description) == ["lario.N1", "volta.N1"])
  }

  @Test func `one room's champion stands where the other names none, not yet accepted`() throws {
    let step = try merged([
      try room("lario", "write", by: "ann-lee", accepted: true),
      try room("volta", "write", by: nil),
    ])
    #expect(step.champion == .participant("ann-lee"))
    #expect(step.state == .proposed)
  }

  @Test func `somebody else of that name is on the roster, so nobody is taken over`() throws {
    let rooms = [try room("lario", "write", by: "ann-lee")]
    let sessions = RoomSessions(rooms)
    var consolidation = try SampleRoom("all", .consolidation, rooms: sessions)
    var other = Person(handle: "ann-lee", name: "Ann Lee")
    other.affiliation = "Elsewhere"
    try consolidation.perform(AddParticipants([other]))
    try consolidation.perform(MergeSteps([RoomItem("lario", ItemID(.nextStep, 1))]))
    #expect(consolidation.session.nextSteps[0].champion == nil)
    #expect(consolidation.session.participants.count == 1)
  }

  @Test func `people who were said to be one, or not, count as one, or not`() throws {
    let ann = RoomPerson("lario", "ann-lee")
    let anne = RoomPerson("volta", "anne-lee")
    let same = RoomPerson("volta", "ann-lee")
    var consolidation = Session().consolidation
    #expect(!consolidation.areOne(ann, anne))
    // One name in two rooms is two people until it is said that they are one.
    #expect(!consolidation.areOne(ann, same))
    var all = try SampleRoom("all", .consolidation, rooms: try people())
    try all.perform(IdentifyPeople([ann, anne], different: false))
    try all.perform(IdentifyPeople([ann, same], different: true))
    consolidation = all.session.consolidation
    #expect(consolidation.areOne(ann, anne))
    #expect(!consolidation.areOne(ann, same))
  }

  @Test func `the last word on two people counts, and they can be joined again`() throws {
    let ann = RoomPerson("lario", "ann-lee")
    let anne = RoomPerson("volta", "anne-lee")
    var all = try SampleRoom("all", .consolidation, rooms: try people())
    try all.perform(IdentifyPeople([ann, anne], different: false))
    #expect(all.session.consolidation.onePerson == [[ann, anne]])
    try all.perform(IdentifyPeople([ann, anne], different: true))
    #expect(all.session.consolidation.onePerson.isEmpty)
    try all.perform(IdentifyPeople([ann, anne], different: false))
    #expect(all.session.consolidation.onePerson == [[ann, anne]])
    #expect(throws: Refusal.self) {
      try all.perform(IdentifyPeople([anne, ann], different: false))
    }
  }

  private func people() throws -> RoomSessions {
    var lario = try SampleRoom("lario")
    try lario.gather(["Ann Lee"])
    var volta = try SampleRoom("volta")
    try volta.gather(["Anne Lee", "Ann Lee"])
    return RoomSessions([lario, volta].map { .init(name: $0.name, session: $0.session) })
  }
}
