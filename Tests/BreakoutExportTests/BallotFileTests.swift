import BreakoutCore
import BreakoutReport
import BreakoutTestSupport
import Testing

@testable import BreakoutExport

/// Rankings for other programs.
@Suite struct BallotFileTests {
  private func held(
    _ rankings: [String],
    _ change: (inout PollTerms) -> Void = { _ in }
  ) throws -> SampleRoom {
    var room = try SampleRoom("lario")
    try room.gather(["Ann Lee", "Bob Ray", "Cid Fox", "Dee Kay"])
    for text in ["Ann Lee keeps the \"register\"", "Meet again", "Write"] { try room.propose(text) }
    var terms = PollTerms()
    terms.method = TransferableVote().name
    terms.settings = [PollSetting("seats", 2)]
    change(&terms)
    let options = (1...3).map { OpenPoll.Option.proposal(ItemID(.proposal, $0)) }
    try room.perform(OpenPoll(options, terms, headCount: nil, eligible: nil))
    for (name, ranking) in zip(["Ann Lee", "Bob Ray", "Cid Fox", "Dee Kay"], rankings) {
      try room.perform(
        CastBallot(
          by: SampleRoom.typed(name),
          [ranking],
          channel: .slips,
          holder: nil,
          reason: nil
        )
      )
    }
    return room
  }

  private func text(
    _ room: SampleRoom,
    _ poll: ItemID? = nil,
    level: AttributionLevel = .named
  ) throws(Refusal) -> String {
    try BallotFile.text(
      ExportSession(room.session, room: "lario", prefixed: false, level: level, head: (1, "")),
      poll: poll
    )
  }

  private func refusal(_ body: () throws(Refusal) -> String) -> String? {
    do {
      _ = try body()
      return nil
    } catch { return error.reason }
  }

  @Test func `equal rankings are one line, and lines are sorted`() throws {
    let one = try text(try held(["2>1=3", "3", "1>2>3", "2>3=1"]), level: .none)
    #expect(
      one == """
        3 2
        1 1 2 3 0
        2 2 1=3 0
        1 3 0
        0
        "P1 [name withheld] keeps the 'register'"
        "P2 Meet again"
        "P3 Write"
        "lario, T1"

        """
    )
    #expect(try text(try held(["3", "2>1=3", "2>3=1", "1>2>3"]), level: .none) == one)
  }

  @Test func `polls without rankings and hidden ones have no ballot file`() throws {
    var room = try held(["1", "2", "3", "1"]) { $0.hidden = true }
    #expect(refusal { () throws(Refusal) in try text(room) } == "T1 is hidden until it is closed.")
    try room.perform(ClosePoll())
    #expect(try text(room).hasPrefix("3 2\n"))
    try room.cast("P1", ["4", "5", "2", "4"])
    #expect(try text(room).hasSuffix("\"lario, T1\"\n"))
    #expect(
      refusal { () throws(Refusal) in try text(room, ItemID(.poll, 2)) }
        == "T2 is no poll by rankings, so it has no ballots for a blt file."
    )
    try room.perform(VoidPoll(ItemID(.poll, 1), because: "by mistake"))
    #expect(
      refusal { () throws(Refusal) in try text(room) }
        == "No poll by rankings has been held, so there are no ballots for a blt file."
    )
  }
}
