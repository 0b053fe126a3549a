import BreakoutTestSupport
import Testing

/// Next steps of rooms that a consolidation carries on.
@Suite struct CarriedStepsTests {
  private func consolidation(_ lines: String) throws -> ProgramRun {
    let workshop = try TemporaryWorkshop()
    let room = """
      present+ Ann Lee, Ben Ortega, Cleo Marchetti
      prop One register
      prop A map
      act Ann to send the fields from P1
      act Ben to draw a map from P2
      act Cleo to book a room
      """
    try workshop.play(room, into: "lario")
    try workshop.play(room, into: "volta")
    return try workshop.breakout("consolidate", ".", typing: lines)
  }

  @Test func `a step follows from the finding that its room's proposal went into`() throws {
    let run = try consolidation("link lario.P1 volta.P1\ncarry lario.N1\nmerge volta.N1 lario.N3\n")
    #expect(run.code == 0)
    #expect(run.output.contains("from lario.N1, follows from F1"))
    #expect(run.output.contains("from volta.N1 lario.N3, follows from F1"))
  }

  @Test func `a step of no finding, or of two, follows from none`() throws {
    let run = try consolidation(
      "link lario.P1\nlink volta.P2\ncarry lario.N2\nmerge lario.N1 volta.N2\n"
    )
    #expect(run.code == 0)
    #expect(run.output.contains("from lario.N2\n"))
    #expect(run.output.contains("from lario.N1 volta.N2\n"))
  }
}
