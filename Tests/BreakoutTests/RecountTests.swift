import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Testing

/// A log whose chain is whole and whose poll was counted wrongly.
@Suite struct RecountTests {
  /// Closes the open poll with an outcome that its ballots do not bear.
  private struct MiscountedClosing: Intent {
    func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
      guard case .pollClosed(var closing) = try ClosePoll().decide(session, moment) else {
        throw Refusal("The poll was not closed.")
      }
      closing.result.outcome = .consensus
      return .pollClosed(closing)
    }
  }

  @Test func `a poll that was counted wrongly is named by verify`() async throws {
    let store = MemoryLogStore()
    let clock = TickingClock()
    let recorder = try SessionRecorder(store: store) { clock.stamp() }
    var terms = PollTerms()
    terms.method = "show-of-hands"
    let poll = OpenPoll(
      [.proposal(ItemID(.proposal, 1))],
      terms,
      headCount: 9,
      eligible: nil
    )
    let intents: [any Intent] = [
      OpenSession(SessionOpened { $0.room = "lario" }), MakeProposal(.own("A"), from: []), poll,
      CountHands([2, 7], channel: .hands), MiscountedClosing(),
    ]
    for intent in intents { _ = try await recorder.perform(intent, by: "scribe") }
    let workshop = try TemporaryWorkshop()
    try workshop.write(store.bytes, to: "lario.jsonl")
    let run = try workshop.breakout("verify", "lario")
    #expect(run.code == 65)
    #expect(run.output.contains("5 entries, chain whole"))
    #expect(run.output.contains("1 poll recounted: NOT equal"))
    #expect(run.errors.hasPrefix("lario.jsonl: "))
    #expect(run.errors.contains("T1"))
    #expect(run.errors.hasSuffix(".\n"))
  }
}
