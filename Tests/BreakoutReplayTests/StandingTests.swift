import BreakoutCore
import Testing

@testable import BreakoutReplay

/// What a replay says of the clock is what the room was told.
@Suite struct StandingTests {
  private static func minute(_ minute: Int64) -> Timestamp {
    Timestamp(milliseconds: minute * 60_000)
  }

  private static func session(_ events: [(Int64, any Intent)]) throws -> Session {
    var session = Session()
    for (at, intent) in events {
      let moment = Moment(now: minute(at), author: "scribe", really: true)
      session.apply(
        Entry(
          number: session.entryCount + 1,
          time: minute(at),
          author: "scribe",
          event: try intent.event(in: session, moment)
        )
      )
    }
    return session
  }

  @Test func `time spent on another question and after the end does not count`() throws {
    let opening = SessionOpened {
      $0.kind = .breakout
      $0.room = "lario"
    }
    let session = try Self.session([
      (0, OpenSession(opening)), (0, PutQuestion("First?", minutes: 25, takeUp: true)),
      (10, PutQuestion("Second?", minutes: 25, takeUp: true)),
      (20, TakeQuestion(ItemID(.question, 1), minutes: nil)),
    ])
    let left = try #require(session.timeBoxInForce).remaining(at: Self.minute(25))
    #expect(left == 10 * 60_000)
    #expect(Standing(session, at: Self.minute(25)).parts.contains("10:00 left for Q1"))
  }
}
