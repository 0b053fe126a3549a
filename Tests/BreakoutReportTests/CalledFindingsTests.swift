import BreakoutCore
import BreakoutTestSupport
import Testing

@testable import BreakoutReport

/// What chairs call after a hum, in summaries, gaps, and what prose may say of it.
@Suite struct CalledFindingsTests {
  private let first = ItemID(.proposal, 1)
  private let objection = ItemID(.objection, 1)

  /// A room that hummed, with an objection that was answered before the chair called it.
  private func room(
    _ name: String,
    called: Bool = true,
    objected: Bool = true
  ) throws -> SampleRoom {
    var room = try SampleRoom(name)
    try room.gather(["Asha", "Ben", "Cleo"])
    try room.propose("Share near misses")
    try room.open("P1", "hum")
    try room.perform(HearHum(inFavour: .loud, against: .faint))
    guard called else { return room }
    if objected {
      try room.perform(RaiseObjection(by: SampleRoom.typed("Ben"), to: first, "Courts ask for it"))
      try room.perform(HandleObjection(objection, .answered, reply: "There are no names in it"))
    }
    try room.perform(CallPoll(.roughConsensus))
    return room
  }

  private func summary(_ chronicle: Chronicle) -> [String] {
    ReportSource(chronicle).summary.earned
  }

  private func chronicle(_ room: SampleRoom) throws -> Chronicle {
    Chronicle(
      session: room.session,
      entries: room.entries,
      count: room.entries.count,
      head: "",
      ladder: try WordingLadder(parsing: SampleSession.file("wording/parties.txt"))
    )
  }

  @Test func `a call stands in the summary although an objection was answered and not withdrawn`()
    throws
  {
    let told = summary(try chronicle(try room("lario")))
    #expect(told.contains { $0.hasPrefix("The chair called rough consensus after a hum on P1") })
    #expect(told.contains { $0.hasPrefix("An objection was answered, and not withdrawn, to P1") })
    #expect(!told.contains { $0.hasPrefix("An objection stands against") })
  }

  @Test func `an objection that is upheld stands against what was called`() throws {
    var room = try room("lario")
    try room.perform(HandleObjection(objection, .standing, reply: nil))
    let told = summary(try chronicle(room))
    #expect(told.contains { $0.hasPrefix("An objection stands against P1") })
  }

  @Test func `what the chair called over an answered objection leaves no gap`() throws {
    let called = try room("lario")
    #expect(!NextStepGaps.of(called.session).contains { $0.id == objection })
    var open = try room("lario", called: false)
    try open.perform(RaiseObjection(by: SampleRoom.typed("Ben"), to: first, "Courts ask for it"))
    #expect(NextStepGaps.of(open.session).map(\.words).contains { $0.hasPrefix("O1 is an obj") })
    try open.perform(HandleObjection(objection, .answered, reply: "No names in it"))
    #expect(
      NextStepGaps.of(open.session).map(\.words)
        .contains("O1 is an objection that was answered and is not settled")
    )
  }

  @Test func `two chairs who called the same are told as two`() throws {
    let rooms = [try room("lario"), try room("volta")]
    let como = try SampleRoom.consolidation(rooms, [["lario.P1", "volta.P1"]])
    let chronicle = try Sample.chronicle(como, rooms)
    #expect(
      summary(chronicle).contains {
        $0.hasPrefix("The chairs called rough consensus after hums on F1")
      }
    )
  }

  @Test func `our own reports and slides are clean, and a call that nobody made is not`() throws {
    let hummed = try ["lario", "volta"].map { try room($0, objected: false) }
    let rooms = hummed + [try polled("bellagio")]
    let como = try SampleRoom.consolidation(rooms, [["lario.P1", "volta.P1"], ["bellagio.P1"]])
    let chronicle = try Sample.chronicle(como, rooms)
    let lint = ProseLint(chronicle)
    for (kind, format) in [("next-steps", "md"), ("next-steps", "txt"), ("slides", "md")] {
      let text = try SampleSession.render(kind, format, chronicle)
      #expect(lint.flags(in: text).map(\.message) == [], "\(kind).\(format)")
    }
    for claim in [
      "The chair called the meeting to order and there was rough consensus on lunch. [F2]",
      "Rough consensus, called by the chair, supports publishing. [F2]",
    ] {
      #expect(lint.flags(in: claim).contains { $0.words.lowercased() == "rough consensus" })
    }
  }

  /// A room that voted.
  private func polled(_ name: String) throws -> SampleRoom {
    var room = try SampleRoom(name)
    try room.gather(["Dan", "Ema", "Femi"])
    try room.propose("Publish a yearly report")
    try room.count("P1", [0, 0, 0, 1, 1, 1])
    return room
  }

  @Test func `a hum has no numbers, open or closed`() throws {
    let open = try room("lario", called: false).session.polls[0]
    let closed = try room("lario").session.polls[0]
    for poll in [open, closed] {
      let voice = Voice(try room("lario").session, level: .named)
      let picture = PollPicture(poll, voice)
      #expect(picture.progress == "heard loud in favour and faint against")
    }
  }
}
