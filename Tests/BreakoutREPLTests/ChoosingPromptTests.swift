import BreakoutReport
import Testing

@testable import BreakoutREPL

/// Approvals, scores and comparisons at the prompt.
@Suite struct ChoosingPromptTests {
  private static let room = [
    "present+ Asha, Ben, Cleo", "prop Write a handbook", "prop Train people", "prop Meet yearly",
  ]

  private func prompt(_ lines: [String]) async throws -> Prompt {
    try await Prompt(after: Self.room + lines)
  }

  @Test func `options are named in votes, and in what the room is told`() async throws {
    let prompt = try await prompt(["poll P1 P2 P3 approve"])
    #expect(await prompt.answer("v asha P1 P3").contains("Asha: P1 and P3 (1 of 3 in)"))
    #expect(await prompt.answer("v ben 1").contains("Ben: P1"))
    #expect(await prompt.answer("v cleo none").contains("Cleo: no option"))
    let closed = await prompt.answer("close poll")
    #expect(closed.contains("1. P1 Write a handbook: 2 approvals, leads"))
    #expect(closed.contains("2. P2 Train people: 0 approvals\n"))
    #expect(closed.contains("In order: P1, then P3, then P2."))
    #expect(await prompt.answer("show T1").contains("In order: P1, then P3, then P2."))
    #expect(await prompt.answer("votes?").contains("In order: P1, then P3, then P2."))
  }

  @Test func `two are chosen, with what other ways of counting would choose`() async throws {
    let prompt = try await prompt([
      "poll P1 P2 P3 approve winners 2", "v asha P1 P2", "v ben P1 P2", "v cleo P3",
    ])
    let closed = await prompt.answer("close poll").split(separator: " ").joined(separator: " ")
    #expect(closed.contains("1. P1 Write a handbook: 2 approvals, chosen"))
    #expect(closed.contains("T1, choices:"))
    #expect(closed.contains("most approvals P1, P2 3"))
    #expect(closed.contains("one after the other P1, P2, P3 3"))
    #expect(closed.contains("round 1 2 2 1 P1, P2"))
    #expect(
      await prompt.answer("retally T1 at least 3/4")
        == "HYPOTHETICAL, not recorded: with “at least 3/4” T1 comes to “no consensus”; it was told "
        + "as “majority”."
    )
  }

  @Test func `scores are typed with dashes for blanks or by proposal`() async throws {
    let prompt = try await prompt(["poll P1 P2 P3 score 5"])
    #expect(
      await prompt.answer("v asha 5 - 3").contains("Asha: scores P1 5, P2 blank, P3 3 (1 of 3 in)")
    )
    #expect(await prompt.answer("v ben P3 4").contains("P1 blank, P2 blank, P3 4"))
    #expect(await prompt.answer("v cleo ,,3").contains("P1 blank, P2 blank, P3 3"))
    let refused = try #require(await prompt.refusal("v cleo 6 1 1"))
    #expect(
      refused.contains(
        "a score from 0 to 5 for each of the 3 options, such as “5 4 3”, “-” for none"
      )
    )
    let closed = await prompt.answer("close poll")
    #expect(closed.contains("3. P3 Meet yearly: total 10 from 3 voters, leads"))
    #expect(closed.contains("P3  3.33 (10/3)  0  0  0  2  1  0      0"))
  }

  @Test func `pairs can be left undecided, and what is not computed is said`() async throws {
    let prompt = try await prompt(["poll P1 P2 P3 pairs"])
    #expect(
      await prompt.answer("v asha P1>P2 P2=P3")
        .contains("Asha: P1 before P2, P2 or P3 undecided (1 of 3 in)")
    )
    let closed = await prompt.answer("close poll")
    #expect(closed.contains("1. P1 Write a handbook: 1 of 1 comparison won, leads"))
    #expect(closed.contains("P1    1     0          0  66.67 (200/3)"))
    #expect(
      closed.contains(
        "Strengths are not computed: some options never won against the others, directly or "
          + "through a chain."
      )
    )
  }

  @Test func `secret approvals are counted by hand`() async throws {
    let prompt = try await prompt(["poll P1 P2 approve secret"])
    #expect(await prompt.refusal("v asha P1")?.contains("is secret") == true)
    #expect(
      await prompt.refusal("tally 2 1")
        == "T1 needs 3 numbers, the approvals of each option and then the number of ballots; you "
        + "gave 2."
    )
    #expect(
      await prompt.refusal("tally 3 1 2")
        == "3 of 2 ballots cannot approve of one option; count again."
    )
    #expect(await prompt.refusal("tally 3 1 4")?.contains("only 3 may vote") == true)
    #expect(
      await prompt.answer("tally 2 1 3 by slips").contains(
        "slips P1 2, P2 1 on 3 ballots (3 of 3 in)"
      )
    )
    #expect(await prompt.answer("close poll").contains("Majority."))
  }

  @Test func `a proportional choice needs every ballot`() async throws {
    let prompt = try await prompt(["poll P1 P2 P3 approve winners 2 proportional"])
    #expect(
      await prompt.refusal("tally 1 1 1 1")
        == "T1 chooses proportionally, for which every ballot is needed."
    )
  }

  @Test func `the next round asks about the same options, given as texts too`() async throws {
    let prompt = try await prompt([
      "poll \"Como\" \"Rome\" approve", "v asha 1", "close poll",
    ])
    #expect(await prompt.answer("round 2").contains("poll T2 on 2 options, approval, round 2"))
    #expect(await prompt.answer("v asha 2").contains("Asha: options 2"))
    _ = await prompt.answer("close poll")
    #expect(await prompt.answer("poll P1 P2 approve").contains("poll T3 on 2 options, approval, 3"))
  }

  @Test func `undo and redo of a ballot and of a closed poll`() async throws {
    let prompt = try await prompt([
      "poll P1 P2 pairs", "v asha P1>P2", "v ben P2>P1", "v ben P1>P2",
    ])
    _ = await prompt.answer("undo")
    #expect(await prompt.answer("votes?").contains("Ben: P2 before P1"))
    _ = await prompt.answer("redo")
    let closed = await prompt.answer("close poll")
    #expect(closed.contains("P1 Write a handbook: 2 of 2 comparisons won, leads"))
    _ = await prompt.answer("undo")
    #expect(await prompt.answer("votes?").contains("T1: 2 of 3 in"))
  }
}
