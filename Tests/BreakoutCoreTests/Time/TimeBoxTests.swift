import BreakoutCore
import Testing

@Suite struct TimeBoxTests {
  private static func room(_ minutes: Int? = 25) throws -> ClockedRoom {
    var room = try ClockedRoom()
    try room.perform(PutQuestion("What?", minutes: minutes, takeUp: true))
    return room
  }

  private static func minutes(_ minutes: Int64) -> Int64 { minutes * 60_000 }

  @Test func `a time-box runs from when its question was taken up`() throws {
    let box = try #require(try Self.room().session.timeBoxInForce)
    #expect(box.remaining(at: ClockedRoom.minute(10)) == Self.minutes(15))
    #expect(box.remaining(at: ClockedRoom.minute(28)) == Self.minutes(-3))
    #expect(box.moment(left: 5) == ClockedRoom.minute(20))
  }

  @Test func `a pause stops the clock and moves what is to come`() throws {
    var room = try Self.room()
    try room.perform(PauseSession(minutes: nil, reason: nil), at: 10)
    var box = try #require(room.session.timeBoxInForce)
    #expect(box.remaining(at: ClockedRoom.minute(60)) == Self.minutes(15))
    #expect(box.moment(left: 0) == nil)
    #expect(box.moment(left: 20) == ClockedRoom.minute(5))
    try room.perform(ContinueSession(), at: 18)
    box = try #require(room.session.timeBoxInForce)
    #expect(box.moment(left: 0) == ClockedRoom.minute(33))
    #expect(box.moment(left: 20) == ClockedRoom.minute(5))
  }

  @Test func `the clock stands still after the end, also after a pause that nobody ended`() throws {
    var room = try Self.room()
    try room.perform(PauseSession(minutes: 5, reason: nil), at: 10)
    try room.perform(EndSession(), at: 20)
    #expect(room.session.timeBoxInForce == nil)
    try room.perform(ResumeSession(), at: 50)
    #expect(room.session.timetable.openPause == nil)
    let box = try #require(room.session.timeBoxInForce)
    #expect(box.remaining(at: ClockedRoom.minute(55)) == Self.minutes(10))
  }

  @Test func `a question taken up again goes on where it stopped`() throws {
    var room = try Self.room()
    try room.perform(PutQuestion("How?", minutes: 10, takeUp: true), at: 5)
    #expect(room.session.timeBoxInForce?.item == ItemID(.question, 2))
    try room.perform(TakeQuestion(ItemID(.question, 1), minutes: nil), at: 12)
    #expect(room.session.timeBoxInForce?.remaining(at: ClockedRoom.minute(15)) == Self.minutes(17))
  }

  @Test func `an agenda item's clock goes on under its questions`() throws {
    var room = try ClockedRoom()
    try room.perform(AddAgendaItem("Measures", kind: .breakout, minutes: 35))
    try room.perform(TakeAgendaItem(ItemID(.agendaItem, 1)))
    try room.perform(PutQuestion("What?", minutes: nil, takeUp: true), at: 5)
    #expect(room.session.timeBoxInForce?.item == ItemID(.agendaItem, 1))
    #expect(room.session.timeBoxInForce?.remaining(at: ClockedRoom.minute(15)) == Self.minutes(20))
  }

  @Test func `more minutes are added to the box, or count from now once the time is up`() throws {
    var room = try Self.room()
    try room.perform(ExtendTimeBox(nil, by: 5), at: 20)
    #expect(room.session.timeBoxInForce?.minutes == 30)
    try room.perform(ExtendTimeBox(nil, by: 5), at: 40)
    #expect(room.session.timeBoxInForce?.remaining(at: room.now) == Self.minutes(5))
    try room.perform(ExtendTimeBox(nil, by: -3), at: 41)
    #expect(room.session.timeBoxInForce?.minutes == 42)
  }

  @Test func `more minutes for a question without a time count from now`() throws {
    var room = try Self.room(nil)
    try room.perform(ExtendTimeBox(nil, by: 5), at: 12)
    #expect(room.session.timeBoxInForce?.minutes == 17)
  }

  @Test func `minutes given with ask replace those given by time`() throws {
    var room = try Self.room()
    try room.perform(SetTimeBox(nil, minutes: 30), at: 1)
    try room.perform(TakeQuestion(ItemID(.question, 1), minutes: 40), at: 2)
    #expect(room.session.timeBoxInForce?.minutes == 40)
  }

  @Test func `what was skipped is passed over until it is taken up after all`() throws {
    var room = try ClockedRoom()
    for text in ["A", "B", "C"] {
      try room.perform(AddAgendaItem(text, kind: .discussion, minutes: 10))
    }
    try room.perform(SkipItem(nil))
    try room.perform(TakeNext(), at: 1)
    #expect(room.session.openAgendaItem == ItemID(.agendaItem, 2))
    try room.perform(TakeAgendaItem(ItemID(.agendaItem, 1)), at: 2)
    #expect(room.session.timetable.skipped.isEmpty)
  }

  @Test func `an agenda in another order is still found by its numbers`() throws {
    var room = try ClockedRoom()
    let ids = (1...4).map { ItemID(.agendaItem, $0) }
    for id in ids { try room.perform(AddAgendaItem("\(id)", kind: .discussion, minutes: nil)) }
    try room.perform(TakeAgendaItem(ids[1]), at: 1)
    try room.perform(OrderAgenda([ids[3], ids[0]]), at: 2)
    #expect(room.session.agenda.map(\.id) == [ids[1], ids[3], ids[0], ids[2]])
    for id in ids { #expect(room.session.agendaItem(id)?.text == "\(id)") }
    try room.perform(TakeNext(), at: 3)
    #expect(room.session.openAgendaItem == ids[3])
  }
}
