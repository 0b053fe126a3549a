import BreakoutCore
import BreakoutTestSupport
import Testing

/// What holds of the clocks whatever happens, on sessions that happen at random.
@Suite struct ClockPropertyTests {
  @Test(arguments: UInt64(1)...40)
  func `what is left and what has passed make the box, and pauses never lengthen`(
    seed: UInt64
  ) throws {
    var random = SeededRandom(seed)
    var room = try ClockedRoom()
    for number in 1...4 {
      try room.perform(AddAgendaItem("\(number)", kind: .discussion, minutes: 10 * number))
    }
    for _ in 1...60 {
      let before = try state(room)
      let step = Int64.random(in: 0...400_000, using: &random)
      room.clock += step
      let after = try state(room)
      let gone = after.total - before.total
      #expect(gone == (room.session.timetable.openPause == nil && after.isTaken ? step : 0))
      _ = try? room.perform(Self.intent(&random), really: true)
      let now = try state(room)
      // Nothing that happens in a moment takes time.
      #expect(now.total == after.total)
    }
  }

  /// How long all points together have taken, once each has been checked.
  private func state(_ room: ClockedRoom) throws -> (total: Int64, isTaken: Bool) {
    let session = room.session
    var total: Int64 = 0
    for item in session.agenda {
      let box = try #require(session.timeBox(of: item.id))
      let spent = box.spent.milliseconds(at: room.now)
      #expect(spent >= 0)
      #expect(spent + box.remaining(at: room.now) == Int64(box.minutes) * 60_000)
      if let moment = box.moment(left: 3) {
        #expect(box.remaining(at: moment) == 180_000)
        #expect(box.remaining(at: Timestamp(milliseconds: moment.milliseconds - 1)) > 180_000)
      }
      total += spent
    }
    if let first = session.takingsUp.first?.time {
      let paused = session.timetable.paused(from: first, to: room.now)
      #expect(total == room.now.milliseconds - first.milliseconds - paused)
    }
    return (total, !session.takingsUp.isEmpty)
  }

  private static func intent(_ random: inout SeededRandom) -> any Intent {
    let item = ItemID(.agendaItem, Int.random(in: 1...4, using: &random))
    switch Int.random(in: 0...7, using: &random) {
    case 0, 1: return TakeAgendaItem(item)
    case 2: return PauseSession(minutes: 5, reason: nil)
    case 3: return ContinueSession()
    case 4: return ExtendTimeBox(item, by: Int.random(in: -5...9, using: &random))
    case 5: return TakeNext()
    case 6: return SkipItem(item)
    default: return OrderAgenda([item])
    }
  }
}
