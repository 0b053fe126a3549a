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

  /// What stands in a report of a reason, where so many gave that answer.
  private func reasons(_ against: Int, _ level: AttributionLevel) throws -> [ReportObject] {
    var room = try SampleRoom("lario")
    try room.perform(SetAttribution(level))
    let names = ["Ann", "Ben", "Cleo", "Dan", "Ema", "Femi", "Gita"]
    try room.gather(names)
    try room.propose("One register")
    try room.open("P1")
    for (place, name) in names.enumerated() {
      let isAgainst = place < against
      let ballot = CastBallot(
        by: SampleRoom.typed(name),
        [isAgainst ? "1" : "5"],
        channel: .slips,
        holder: nil,
        reason: place == 0 ? "too early" : nil
      )
      try room.perform(ballot)
    }
    try room.perform(ClosePoll())
    let como = try SampleRoom.consolidation([room], [["lario.P1"]])
    let context = RoomsContext(try Sample.chronicle(como, [room]))
    return zip(como.session.consolidation.ordered, context.comparisons).flatMap {
      finding,
      comparison in
      #expect(comparison.finding == finding.id)
      return RoomOpposition(context: context, finding: finding, comparison: comparison).reasons
    }
  }

  @Test(arguments: [(3, true), (2, false), (1, false)])
  func `a reason stands without its answer where few gave that answer`(
    _ against: Int,
    _ isTold: Bool
  ) throws {
    let reasons = try reasons(against, .none)
    #expect(reasons.count == 1)
    #expect(reasons[0]["text"] == .text("Too early.") || reasons[0]["text"] == .text("too early."))
    #expect((reasons[0]["vote"] != nil) == isTold)
    let named = try self.reasons(against, .named)
    #expect(named[0]["vote"] == .text("1"))
  }
}
