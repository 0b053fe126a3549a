import BreakoutCore
import BreakoutReport
import BreakoutTestSupport
import Testing

/// Words and numbers are held against what is cited beside them.
@Suite struct ProseLintCitationsTests {
  @Test(arguments: ["next-steps", "summary", "themes", "dissent", "minutes"], ["md", "txt"])
  func `our own reports are clean where proposals are in no finding`(
    kind: String,
    format: String
  ) throws {
    let (_, rooms) = try ProseLintTests.workshop()
    var como = try SampleRoom.consolidation(
      rooms,
      [1, 2].map { number in rooms.map { "\($0.name).P\(number)" } }
    )
    try como.perform(SetAttribution(.none))
    let chronicle = try Sample.chronicle(como, rooms)
    let text = try SampleSession.render(kind, format, chronicle)
    #expect(ProseLint(chronicle).flags(in: text).map(\.message) == [])
    #expect(kind != "next-steps" || text.contains("[lario.P3"))
    let wrong = "There was a strong consensus on yearly reports [lario.P6]."
    #expect(
      ProseLint(chronicle).flags(in: wrong).map(\.message) == [
        "line 1: “a strong consensus” is not carried; lario.P6 carries “views were divided (5 of 9)”."
      ]
    )
  }

  @Test func `a word is held against the finding cited nearest after it`() throws {
    let text = """
      There was a strong consensus on narratives [F2], and on the register too [F1].

      There was a strong consensus on the register [F1], and most participants wanted narratives [F2].

      Strong consensus and most participants (23 of 27) stand side by side [F1, F2].

      There was a strong consensus on both [F1, F2].

      F1 has a strong consensus; F2 has the support of most participants.
      """
    #expect(
      try ProseLintTests().lint().flags(in: text).map(\.message) == [
        "line 1: “a strong consensus” is carried by F1, not by F2 (most participants, 23 of 27).",
        "line 7: “a strong consensus” is carried by F1, not by F2 (most participants, 23 of 27).",
      ]
    )
  }

  @Test func `numbers in words are numbers`() throws {
    let text = """
      Sixteen of twenty-seven participants supported the register [F1].

      Twenty-six of the twenty-seven participants supported the register [F1].

      The register was rejected by two thirds of those present [F1].
      """
    #expect(
      try ProseLintTests().lint().flags(in: text).map(\.message) == [
        "line 1: “Sixteen of twenty-seven” agrees with no count of F1: F1 has 26 of 27 in favour.",
        "line 5: “rejected by two thirds of those present” is not in ladder parties 1; F1 carries "
          + "“strong consensus (26 of 27)”.",
      ]
    )
  }

  @Test func `a row of a table in plain text is read cell by cell`() throws {
    let text = """
      #   Step            From  Agreement
      --  --------------  ----  --------------
      N1  circulate the   F1    strong
          register              consensus (26
                                of 27)
      N2  narratives      F2    strong
                                consensus

      Most participants (23 of 27) supported narratives [F2].
      """
    #expect(
      try ProseLintTests().lint().flags(in: text).map(\.message) == [
        "line 6: “strong consensus” is not carried; F2 carries “most participants (23 of 27)”."
      ]
    )
  }
}
