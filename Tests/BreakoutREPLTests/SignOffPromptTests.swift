import BreakoutCore
import BreakoutLog
import BreakoutReport
import Testing

@testable import BreakoutREPL

/// What a sign-off is worth once something changes before or after it.
@Suite struct SignOffPromptTests {
  private static let readOut = [
    "present+ Asha, Ben, Cleo", "prop First text", "prop Other text", "readback",
  ]
  private static let signed = readOut + ["confirm all", "signoff"]

  private func gaps(_ prompt: Prompt) async -> [String] {
    Gaps.of(await prompt.session).map(\.words)
  }

  @Test func `what was confirmed of an earlier text no longer counts`() async throws {
    let prompt = try await Prompt(after: Self.readOut + ["confirm asha, ben"])
    #expect(
      await prompt.answer("amend P1 Another text").contains(
        "P1: what was confirmed before was another text; confirm all asks again."
      )
    )
    #expect(await prompt.answer("readback?").contains("0 of 3 confirmed"))
    #expect(
      await prompt.refusal("signoff")
        == "P1 changed since it was confirmed. Read it back again with readback, or type confirm "
        + "all if the room has heard it."
    )
    #expect(await gaps(prompt).contains("P1 was changed after people confirmed it"))
    #expect(await prompt.answer("confirm all").contains("3 of 3 confirmed; now Asha, Ben, Cleo"))
    #expect(await prompt.answer("signoff").contains("signed off by 3 of 3"))
    #expect(await !gaps(prompt).contains { $0.contains("confirmed") })
  }

  @Test func `signed off all the same, it is said by how many, and what is missing`() async throws {
    let prompt = try await Prompt(after: Self.readOut + ["confirm all", "amend P2 Another text"])
    #expect(await prompt.answer("really signoff").contains("signed off by 0 of 3"))
    #expect(await gaps(prompt).contains("P2 was changed after people confirmed it"))
  }

  @Test func `a change taken back leaves what was confirmed`() async throws {
    let prompt = try await Prompt(after: Self.readOut + ["confirm all", "amend P1 Another text"])
    _ = await prompt.answer("undo")
    #expect(await prompt.answer("readback?").contains("3 of 3 confirmed"))
    #expect(await prompt.answer("signoff").contains("signed off by 3 of 3"))
  }

  @Test func `not everybody asked has answered`() async throws {
    let prompt = try await Prompt(after: Self.readOut + ["confirm asha"])
    #expect(
      await prompt.refusal("signoff")
        == "Of 3 asked, 2 did not answer: Ben and Cleo. Put really in front to do it all the same."
    )
    #expect(await prompt.answer("really signoff").contains("signed off by 1 of 3"))
  }

  @Test func `a wish for a change of something else stays open`() async throws {
    let prompt = try await Prompt(
      after: Self.readOut + ["confirm asha, cleo", "change ben P2: no"]
    )
    _ = await prompt.answer("amend P1 Another text")
    #expect(await prompt.refusal("signoff")?.hasPrefix("Ben asks for a change of P2.") == true)
  }

  @Test func `an undo after the sign-off is asked for, answered and missing`() async throws {
    let prompt = try await Prompt(after: Self.signed)
    #expect(await prompt.refusal("undo #4")?.contains("with P2 as it was signed off") == true)
    let answer = await prompt.answer("really undo #4")
    #expect(answer.contains("P2: the room signed off what stood before; readback asks it again."))
    #expect(await prompt.answer("readback?").contains("Changed since: P2"))
    #expect(await gaps(prompt) == ["P2 was changed after the room signed off"])
    #expect(await prompt.session.signOff?.isSigned == false)
    _ = await prompt.answer("redo")
    #expect(await prompt.session.signOff?.isSigned == true)
    #expect(await gaps(prompt).isEmpty)
  }

  @Test func `what comes back after the sign-off was not signed off`() async throws {
    let prompt = try await Prompt(
      after: ["present+ Asha, Ben", "prop One", "decide P1 agreed", "undo", "readback"]
        + ["confirm all", "signoff", "redo #4"]
    )
    #expect(await prompt.session.signOff?.changedSince.map(\.description) == ["P1"])
    #expect(await gaps(prompt).contains("P1 was changed after the room signed off"))
  }

  @Test func `a sign-off is the same after a restart`() async throws {
    let prompt = try await Prompt(
      after: Self.signed + ["really undo #4", "readback", "confirm ben"]
    )
    let live = await prompt.session
    let read = try await prompt.recorder.replay { _, _, _ in }
    #expect(read == live)
    let entries = try await prompt.recorder.record().entries
    #expect(SessionHistory(entries).session(after: entries.count) == live)
  }

  @Test func `a decided proposal gets another text only if that is meant`() async throws {
    let prompt = try await Prompt(after: ["prop One", "decide P1 agreed review 1 May 2099"])
    #expect(
      await prompt.refusal("amend P1 Two")
        == "P1 is agreed (#3); with another text it is open again. Put really in front to do it "
        + "all the same."
    )
    #expect(
      await prompt.answer("really amend P1 Two").contains("It was agreed (#3) and is open again.")
    )
    #expect(
      await gaps(prompt).contains("P1 was decided on in an earlier text and is open again")
    )
    _ = await prompt.answer("decide P1 agreed")
    #expect(await !gaps(prompt).contains { $0.contains("earlier text") })
  }

  @Test func `a deferred proposal is worked on, and opened again aloud`() async throws {
    let prompt = try await Prompt(after: ["prop One", "decide P1 deferred"])
    #expect(await prompt.answer("amend P1 Two").contains("It was deferred (#3) and is open again."))
  }

  @Test func `the reply to an objection stays while the chair's call rests on it`() async throws {
    let prompt = try await Prompt(
      after: ["present+ Asha", "prop One", "poll P1 hum", "object asha: no", "hum loud none"]
        + ["answer O1: ok", "call rough consensus"]
    )
    for line in ["undo #7", "really undo #7"] {
      #expect(await prompt.refusal(line)?.hasPrefix("#8 came later and builds on it.") == true)
    }
    _ = await prompt.answer("undo")
    #expect(await prompt.answer("undo #7").contains("undone"))
  }
}
