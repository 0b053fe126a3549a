import BreakoutTestSupport
import Testing

/// A consolidation that was left and is taken up again.
@Suite struct ConsolidationResumedTests {
  private func workshop() throws -> TemporaryWorkshop {
    let workshop = try TemporaryWorkshop()
    let room = "present+ Ann Lee, Ben Ortega, Cleo Marchetti\nprop One register"
    try workshop.play(room, into: "lario")
    try workshop.play(room, into: "volta")
    let run = try workshop.breakout("consolidate", ".", typing: "link lario.P1\n")
    #expect(run.code == 0 && run.output.contains("F1 One register"))
    return workshop
  }

  @Test func `the rooms are known as they were pulled`() throws {
    let run = try workshop().breakout("consolidate", ".", typing: "link F1 volta.P1\nrooms\n")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("from lario.P1 volta.P1: 2 of 2 rooms"))
  }

  @Test func `a room that has gone on is said to have, and is read as it was pulled`() throws {
    let workshop = try workshop()
    let room = try workshop.breakout("run", "lario", typing: "prop A second one\n")
    #expect(room.code == 0)
    let run = try workshop.breakout("consolidate", ".", typing: "signoff lario 3 of 3\n")
    #expect(run.output.contains("lario has gone on by one entry since it was pulled"))
    #expect(run.output.contains("lario signed off by 3 of 3"))
    let later = try workshop.breakout("consolidate", ".", typing: "link F2 lario.P2\n")
    #expect(later.code == 1 && later.output.contains("There is no P2"))
  }

  @Test func `a room's own log is not opened by a path through a folder that is not there`() throws
  {
    let workshop = try workshop()
    let before = workshop.bytes("volta.jsonl")
    let run = try workshop.breakout(
      "consolidate",
      ".",
      "--log",
      "new/../volta.jsonl",
      typing: "pull\n"
    )
    #expect(run.code == 64)
    #expect(run.errors.contains("volta.jsonl is the log of one room; open it with breakout run"))
    #expect(workshop.bytes("volta.jsonl") == before)
  }

  @Test func `a record is not final without what a room has recorded since`() throws {
    let workshop = try workshop()
    _ = try workshop.breakout("run", "lario", typing: "prop A second one\n")
    let refused = try workshop.breakout("consolidate", ".", typing: "final\n")
    #expect(refused.code == 1)
    #expect(refused.output.contains("lario has gone on since the pull; type pull first, or really"))
    let run = try workshop.breakout("consolidate", ".", typing: "really final\n")
    #expect(run.code == 0 && run.output.contains("record is final"))
  }
}
