import Testing

@testable import BreakoutCore

/// Turns as they are measured, and as they are added up.
@Suite struct SpeakingMeterTests {
  private static let ema = FloorTurn(who: "ema", begin: at(0), entry: 5)

  private static func at(_ seconds: Int64) -> Timestamp {
    Timestamp(milliseconds: 1_000_000 + seconds * 1_000)
  }

  private func entry(_ number: Int, _ seconds: Int64, _ event: SessionEvent) -> Entry {
    Entry(number: number, time: Self.at(seconds), author: "facilitator", event: event)
  }

  private func given(_ who: Handle) -> SessionEvent { .floorGiven(FloorGiven { $0.who = who }) }

  @Test func `a turn ends when the floor is given to somebody else`() {
    var session = Session()
    var meter = SpeakingMeter(session)
    session.apply(entry(1, 0, given("ema")))
    #expect(meter.follow(session, at: Self.at(0)) == nil)
    #expect(meter.running?.who == "ema")
    session.apply(entry(2, 75, given("hugo")))
    guard case .ended(let turn) = meter.follow(session, at: Self.at(75)) else {
      Issue.record("No turn has ended.")
      return
    }
    #expect(turn.milliseconds == 75_000)
    #expect(turn.who == "ema")
    #expect(meter.running?.who == "hugo")
  }

  @Test func `a pause of the session is not speaking time`() {
    var session = Session()
    var meter = SpeakingMeter(session)
    session.apply(entry(1, 0, given("ema")))
    _ = meter.follow(session, at: Self.at(0))
    session.apply(entry(2, 10, .sessionPaused(SessionPaused())))
    session.apply(entry(3, 70, .sessionContinued(SessionContinued())))
    #expect(meter.stop(session, at: Self.at(80))?.milliseconds == 20_000)
    #expect(meter.running == nil)
  }

  @Test func `a session that goes on after the program stopped has a free floor`() {
    var session = Session()
    session.apply(entry(1, 0, given("ema")))
    var meter = SpeakingMeter(session)
    #expect(meter.running == nil)
    #expect(meter.stop(session, at: Self.at(60)) == nil)
    session.apply(entry(2, 90, given("hugo")))
    #expect(meter.follow(session, at: Self.at(90)) == nil)
    #expect(meter.running?.who == "hugo")
  }

  @Test func `the end of the session ends the turn`() {
    var session = Session()
    var meter = SpeakingMeter(session)
    session.apply(entry(1, 0, given("ema")))
    _ = meter.follow(session, at: Self.at(0))
    session.apply(entry(2, 30, .sessionEnded(SessionEnded())))
    #expect(
      meter.follow(session, at: Self.at(30))
        == .ended(
          MeasuredTurn(
            who: "ema",
            entry: 1,
            begin: Self.at(0),
            end: Self.at(30),
            milliseconds: 30_000
          )
        )
    )
  }

  @Test func `a clock that went back measures nothing below zero`() {
    let turn = MeasuredTurn(Self.ema, end: Self.at(-5), Timetable())
    #expect(turn.milliseconds == 0)
    #expect(turn.end == Self.ema.begin)
  }

  @Test func `what was measured in another log does not count`() {
    var session = Session()
    session.apply(entry(1, 0, given("ema")))
    let stale = MeasuredTurn(
      who: "ema",
      entry: 1,
      begin: Self.at(-900),
      end: Self.at(-800),
      milliseconds: 100_000
    )
    let account = SpeakingAccount(session, [stale])
    #expect(account.milliseconds == 0)
    #expect(account.unmeasured == 1)
    #expect(account.people.first.flatMap { account.share(of: $0) } == nil)
  }

  @Test func `after forgetting, neither measures nor the log's turns are counted`() {
    var session = Session()
    session.apply(entry(1, 0, given("ema")))
    session.apply(entry(2, 60, given("hugo")))
    let measured = MeasuredTurn(Self.ema, end: Self.at(60), Timetable())
    session.apply(entry(3, 70, .speakingTimesForgotten(SpeakingTimesForgotten())))
    #expect(SpeakingAccount(session, [measured]).turns == 0)
    #expect(session.floor.turns.count == 2)
  }

  @Test func `shares are rounded to the nearest percent, longest first`() {
    var session = Session()
    session.apply(entry(1, 0, given("ema")))
    session.apply(entry(2, 10, given("hugo")))
    let account = SpeakingAccount(
      session,
      [
        MeasuredTurn(who: "ema", entry: 1, begin: Self.at(0), end: Self.at(1), milliseconds: 1_000),
        MeasuredTurn(
          who: "hugo",
          entry: 2,
          begin: Self.at(10),
          end: Self.at(12),
          milliseconds: 2_000
        ),
      ]
    )
    #expect(account.people.map(\.label) == ["hugo", "ema"])
    #expect(account.people.compactMap { account.share(of: $0) } == [67, 33])
  }
}
