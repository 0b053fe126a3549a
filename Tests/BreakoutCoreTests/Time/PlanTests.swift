import Testing

@testable import BreakoutCore

@Suite struct PlanTests {
  private static func room(_ minutes: [Int?] = [10, 35, 20, 15]) throws -> ClockedRoom {
    var room = try ClockedRoom()
    for (place, minutes) in minutes.enumerated() {
      try room.perform(AddAgendaItem("Point \(place)", kind: .discussion, minutes: minutes))
    }
    return room
  }

  private static func item(_ number: Int) -> ItemID { ItemID(.agendaItem, number) }

  @Test func `without minutes or a beginning there is no plan to be behind of`() throws {
    var room = try Self.room([nil, nil])
    try room.perform(TakeNext(), at: 1)
    #expect(Plan(room.session, at: room.now).behind == nil)
    #expect(Plan(try Self.room().session, at: room.now).behind == nil)
  }

  @Test func `the plan begins when it was to begin, else when something was taken up`() throws {
    var room = try Self.room()
    try room.perform(TakeNext(), at: 5)
    #expect(Plan(room.session, at: room.now).plannedEnd == ClockedRoom.minute(85))
    #expect(Plan(room.session, at: room.now).behind == 0)
    try room.perform(PlanStart(minute: 14 * 60))
    #expect(Plan(room.session, at: room.now).plannedEnd == ClockedRoom.minute(80))
    #expect(Plan(room.session, at: room.now).behind == 5)
    let begins = Plan(room.session, at: room.now).items.map(\.plannedBegin)
    #expect(begins == [0, 10, 45, 65].map { ClockedRoom.minute($0) })
  }

  @Test func `time over the box and pauses put the session behind, time won puts it ahead`() throws
  {
    var room = try Self.room()
    try room.perform(TakeNext())
    #expect(Plan(room.session, at: ClockedRoom.minute(10)).behind == 0)
    #expect(Plan(room.session, at: ClockedRoom.minute(14)).behind == 4)
    try room.perform(TakeNext(), at: 7)
    #expect(Plan(room.session, at: room.now).behind == -3)
    try room.perform(PauseSession(minutes: 10, reason: "coffee"), at: 20)
    #expect(Plan(room.session, at: room.now).behind == 7)
    #expect(Plan(room.session, at: ClockedRoom.minute(29)).behind == 7)
    #expect(Plan(room.session, at: ClockedRoom.minute(32)).behind == 9)
  }

  @Test func `more time shows what has to be shorter, and a shorter box brings it back`() throws {
    var room = try Self.room()
    try room.perform(TakeNext())
    try room.perform(ExtendTimeBox(nil, by: 5), at: 9)
    let plan = Plan(room.session, at: room.now)
    #expect(plan.behind == 5)
    #expect(Shortening(plan).cuts == [.init(item: Self.item(4), minutes: 10)])
    #expect(Shortening(plan).missing == 0)
    try room.perform(SetTimeBox(Self.item(4), minutes: 10))
    #expect(Plan(room.session, at: room.now).behind == 0)
    #expect(Shortening(Plan(room.session, at: room.now)).cuts.isEmpty)
  }

  @Test func `no point gives more than half, and what is missing is said`() throws {
    var room = try Self.room()
    try room.perform(TakeNext())
    let cuts = { (minute: Int) in Shortening(Plan(room.session, at: ClockedRoom.minute(minute))) }
    #expect(
      cuts(30).cuts == [
        .init(item: Self.item(4), minutes: 8), .init(item: Self.item(3), minutes: 10),
        .init(item: Self.item(2), minutes: 32),
      ]
    )
    #expect(cuts(60).cuts.last == .init(item: Self.item(2), minutes: 18))
    #expect(cuts(60).missing == 50 - 7 - 10 - 17)
  }

  @Test func `leaving a point out wins its time`() throws {
    var room = try Self.room()
    try room.perform(TakeNext())
    try room.perform(SkipItem(Self.item(3)), at: 1)
    #expect(Plan(room.session, at: room.now).behind == -20)
    #expect(Plan(room.session, at: room.now).items[2].state == .skipped)
  }

  @Test func `key questions are the plan where the agenda has no minutes`() throws {
    var room = try ClockedRoom()
    try room.perform(PutQuestion("What?", minutes: 25, takeUp: true))
    try room.perform(PutQuestion("How?", minutes: 20, takeUp: false))
    let plan = Plan(room.session, at: ClockedRoom.minute(28))
    #expect(plan.items.map(\.id.kind) == [.question, .question])
    #expect(plan.behind == 3)
  }

  @Test func `a question has its time even when that of the point around it is up`() throws {
    var room = try Self.room([10, 20])
    try room.perform(TakeNext())
    try room.perform(PutQuestion("What?", minutes: 10, takeUp: true), at: 5)
    #expect(Plan(room.session, at: room.now).behind == 5)
  }

  @Test func `an ended session has no projected end`() throws {
    var room = try Self.room()
    try room.perform(TakeNext())
    try room.perform(EndSession(), at: 30)
    #expect(Plan(room.session, at: ClockedRoom.minute(90)).projectedEnd == nil)
    #expect(
      room.session.timeSpent(on: Self.item(1)).milliseconds(at: ClockedRoom.minute(90))
        == 30 * 60_000
    )
  }
}
