import Testing

@testable import BreakoutCore

@Suite struct WarningTests {
  private static let question = ItemID(.question, 1)

  private static func room(_ minutes: Int = 25) throws -> ClockedRoom {
    var room = try ClockedRoom()
    try room.perform(PutQuestion("What?", minutes: minutes, takeUp: true))
    return room
  }

  private static func left(_ minutes: Int, at minute: Int) -> Warning {
    Warning(time: ClockedRoom.minute(minute), cause: .timeLeft(question, minutes: minutes))
  }

  @Test func `warnings come at five minutes, one minute and the end, each once`() throws {
    let room = try Self.room()
    #expect(room.warnings(0, 19) == [])
    #expect(room.warnings(19, 20) == [Self.left(5, at: 20)])
    #expect(room.warnings(20, 23) == [])
    #expect(room.warnings(23, 24) == [Self.left(1, at: 24)])
    #expect(room.warnings(24, 25) == [Self.left(0, at: 25)])
    #expect(room.warnings(25, 90) == [])
    #expect(room.warnings(30, 10) == [])
  }

  @Test func `a long sleep ends with the last warning alone`() throws {
    #expect(try Self.room().warnings(3, 80) == [Self.left(0, at: 25)])
  }

  @Test func `no warning comes just after the time was set`() throws {
    var room = try Self.room(5)
    #expect(room.warnings(0, 3) == [])
    #expect(room.warnings(0, 4) == [Self.left(1, at: 4)])
    try room.perform(ExtendTimeBox(nil, by: 1), at: 1)
    #expect(room.warnings(0, 4) == [])
    #expect(room.warnings(4, 5) == [Self.left(1, at: 5)])
  }

  @Test func `a warning that has come does not come again after a pause`() throws {
    var room = try Self.room()
    try room.perform(PauseSession(minutes: 10, reason: "coffee"), at: 21)
    let over = Warning(time: ClockedRoom.minute(31), cause: .pauseOver(minutes: 10))
    #expect(room.warnings(20, 60) == [over])
    try room.perform(ContinueSession(), at: 40)
    #expect(room.warnings(20, 42) == [])
    #expect(room.warnings(42, 43) == [Self.left(1, at: 43)])
  }

  @Test func `reminders come during a pause, and not after the end`() throws {
    var room = try Self.room()
    try room.perform(SetReminder(.after(minutes: 10), "lunch"), at: 2)
    try room.perform(SetReminder(.at(minute: 14 * 60 + 5), "photograph"), at: 3)
    try room.perform(PauseSession(minutes: nil, reason: nil), at: 4)
    let causes = room.warnings(4, 12).map(\.cause)
    #expect(causes == [.reminder("photograph"), .reminder("lunch")])
    try room.perform(EndSession(), at: 5)
    #expect(room.warnings(5, 12) == [])
  }

  @Test func `whoever has the floor is told of once, and a pause is no speaking`() throws {
    var room = try Self.room()
    try room.perform(LimitSpeaking(seconds: 120), at: 1)
    room.happen(.floorGiven(FloorGiven { $0.who = "ema" }), at: 2)
    let turn = room.session.floor.current
    try room.perform(PauseSession(minutes: nil, reason: nil), at: 3)
    try room.perform(ContinueSession(), at: 9)
    let limit = Warning.Cause.speakingLimit("ema", seconds: 120)
    #expect(room.warnings(2, 9, turn) == [])
    #expect(room.warnings(9, 15, turn) == [Warning(time: ClockedRoom.minute(10), cause: limit)])
    #expect(room.warnings(10, 15, turn) == [])
    #expect(room.warnings(9, 15) == [])
  }
}
