import BreakoutCore
import BreakoutTestSupport
import Testing

@testable import BreakoutREPL

/// A recipe that is walked: its clock, and what stands in the way of its steps.
@Suite struct RecipePromptTests {
  @Test func `a step starts its clock and says how the session stands to its plan`() async throws {
    let prompt = try await Prompt(after: ["recipe consent-round"])
    let first = await prompt.answer("next")
    #expect(first.contains("now A1 The proposal is presented"))
    #expect(first.hasSuffix("\n   On plan: the end is at 14:30."))
    #expect(await prompt.console.prompt() == "lario/Q1 5m> ")
    await prompt.console.beginTelling()
    for time in ["@14:04:20", "@14:05:20"] {
      _ = await prompt.type(time)
      await prompt.console.lookAtClock()
    }
    #expect(
      await prompt.editor.printed == [
        "1 minute left for A1.", "Time is up for A1; type +5m for more, or next.",
      ]
    )
    _ = await prompt.type("@14:09:20")
    let late = await prompt.answer("next")
    #expect(late.contains("4 min behind plan: the end is at 14:34 instead of 14:30."))
    #expect(await prompt.console.prompt() == "lario/Q1 10m> ")
  }

  @Test func `the recipe is shown as late as the clock says`() async throws {
    let prompt = try await Prompt(after: ["recipe consent-round", "next"])
    #expect(await prompt.answer("recipe?").hasPrefix("consent-round, step 1 of 6\n"))
    _ = await prompt.type("@14:09:30")
    #expect(await prompt.answer("recipe?").hasPrefix("consent-round, step 1 of 6; 4 min behind\n"))
    _ = await prompt.type("pause 10m")
    _ = await prompt.type("@14:19:30")
    let paused = await prompt.answer("recipe?")
    #expect(paused.hasPrefix("consent-round, step 1 of 6; 4 min behind\n"))
    #expect(paused.contains("  2  14:15  Clarifying"))
  }

  @Test func `a second step within a minute is a slip unless something happened between`()
    async throws
  {
    let prompt = try await Prompt(after: ["recipe consent-round", "next"])
    let head = await prompt.head
    #expect(
      await prompt.refusal("next") == "Step 1 of consent-round was taken less than a minute ago. "
        + "Put really in front to do it all the same."
    )
    #expect(await prompt.head == head)
    #expect(await prompt.answer("really next").contains("step 2 of 6"))
    _ = await prompt.type("note a")
    #expect(await prompt.answer("next").contains("step 3 of 6"))
    _ = await prompt.type("@14:05")
    #expect(await prompt.answer("next").contains("step 4 of 6"))
    #expect(await prompt.answer("recipe skip").contains("step 5 of 6 skipped"))
    #expect(await prompt.answer("next").contains("step 6 of 6"))
  }

  @Test func `a step is taken whole or not at all`() async throws {
    let lines = ["present+ Asha, Ben", "recipe consent-round", "next", "q+ ben"]
    let prompt = try await Prompt(after: lines)
    let head = await prompt.head
    #expect(await prompt.refusal("next")?.hasPrefix("Ben waits to speak.") == true)
    #expect(await prompt.head == head)
    let answer = await prompt.answer("really next")
    #expect(answer.contains("now A2") && answer.contains("now Q1"))
    _ = await prompt.type("pause")
    #expect(await prompt.refusal("next")?.hasPrefix("The session is paused") == true)
  }
}
