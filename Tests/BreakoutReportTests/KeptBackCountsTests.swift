import BreakoutCore
import BreakoutTestSupport
import Testing

@testable import BreakoutReport

/// Counts that a comparison keeps back stand nowhere else in a report on several rooms.
@Suite struct KeptBackCountsTests {
  private func room(_ name: String, _ counts: [Int], secret: Bool) throws -> SampleRoom {
    var room = try SampleRoom(name)
    try room.propose("One register")
    try room.count("P1", counts) { $0.secret = secret }
    return room
  }

  private func context(_ level: AttributionLevel) throws -> RoomsContext {
    let rooms = try [
      room("lario", [0, 0, 0, 0, 1, 1], secret: true),
      room("volta", [0, 0, 0, 2, 4, 3], secret: false),
      room("bellagio", [0, 0, 0, 1, 4, 4], secret: false),
    ]
    let como = try SampleRoom.consolidation(rooms, [rooms.map { "\($0.name).P1" }])
    var chronicle = try Sample.chronicle(como, rooms)
    chronicle.attribution = level
    return RoomsContext(chronicle)
  }

  @Test func `a small secret room and one more are told neither in the origins nor in the minutes`()
    throws
  {
    let context = try context(.named)
    let told = context.rooms.map { room in room.session.polls.map(room.outcome(of:)) }
    #expect(told[0] == ["counts kept back"])
    #expect(told[1] == ["counts kept back"])
    #expect(told[2] == ["consensus: 9 of 9 in favour"])
    let origins = String(describing: RoomOrigins(context: context).values)
    #expect(origins.contains("lario.T1 (counts kept back)"))
    #expect(!origins.contains("2 of 2"))
    let minutes = context.rooms.flatMap { MinutesOutline(context: $0).parts.flatMap(\.rows) }
    let minutesText = String(describing: minutes)
    #expect(minutesText.contains("counts kept back."))
    #expect(!minutesText.contains("2 of 2"))
  }
}
