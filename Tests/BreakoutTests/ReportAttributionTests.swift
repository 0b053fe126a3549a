import BreakoutTestSupport
import Testing

/// Reports at another level than the session's own.
@Suite struct ReportAttributionTests {
  private func report(_ level: String, _ log: String = "lario") throws -> ProgramRun {
    let workshop = try TemporaryWorkshop()
    let room =
      "set attribution chatham\nroster+ Ann Lee, Academy\npresent+ all\nask Why?\nann: because"
    try workshop.play(room, into: "lario")
    _ = try workshop.breakout("consolidate", ".", typing: "rooms\n")
    return try workshop.breakout("report", log, "--kind", "minutes", "--attribution", level)
  }

  @Test func `minutes by speaker come from a log that is printed without names`() throws {
    let run = try report("named")
    #expect(run.code == 0 && run.output.contains("**Ann Lee** (Academy)"))
    #expect(
      run.errors.contains("was recorded at the level “none”; this report is for those who may")
    )
  }

  @Test func `the session's own level needs no remark`() throws {
    let run = try report("none")
    #expect(run.code == 0 && !run.output.contains("Ann") && run.errors.isEmpty)
  }

  @Test func `a room keeps what it has promised in a report on several rooms`() throws {
    let run = try report("named", "consolidation")
    #expect(run.code == 0 && run.output.contains("because") && !run.output.contains("Ann Lee"))
  }

  @Test(arguments: ["undo #2", "really undo #2", "undo #3"])
  func `undo does not take back what the rooms were promised`(_ undo: String) throws {
    let workshop = try TemporaryWorkshop()
    let room =
      "set attribution none\nroster+ Ann Lee, Academy\npresent+ all\nask Why?\nann: because\n"
      + "prop One register"
    try workshop.play(room, into: "lario")
    let typed = "act ann to write\n\(undo)\n"
    let run = try workshop.breakout("consolidate", ".", "--keep-going", typing: typed)
    #expect((run.output + run.errors).contains("in lario people have spoken under “none”"))
    for kind in ["next-steps", "minutes", "summary", "record"] {
      let report = try workshop.breakout("report", "consolidation", "--kind", kind)
      #expect(report.code == 0 && !report.output.contains("Ann Lee"), "\(kind)")
    }
  }

  @Test func `a level that does not exist is refused with those that do`() throws {
    let run = try report("all")
    #expect(run.code == 64)
    #expect(
      run.errors.contains(
        "There is no attribution “all”; there is named, affiliation, role or none."
      )
    )
  }
}
