import BreakoutCore
import BreakoutTestSupport
import Testing

@testable import BreakoutREPL

/// Questions that are asked again above the prompt, and lines that are timed.
@Suite struct WatchTests {
  private func watching(_ line: String, after lines: [String]) async throws -> Prompt {
    let prompt = try await Prompt(after: lines)
    await prompt.console.beginTelling()
    _ = await prompt.answer(line)
    return prompt
  }

  @Test func `a question is asked every few seconds and told when its answer changes`() async throws
  {
    let prompt = try await watching("watch 30 t?", after: ["ask What next? 25m"])
    await prompt.console.lookAtClock()
    #expect(await prompt.editor.printed == [])
    // Lines of others, such as a room's, do not end it; only what is typed here does.
    _ = await prompt.type("@14:10:00")
    await prompt.console.lookAtClock()
    let printed = await prompt.editor.printed
    #expect(printed.count == 1)
    #expect(printed[0].hasPrefix("14:10:00 t?\nQ1: "))
    await prompt.console.lookAtClock()
    #expect(await prompt.editor.printed.count == 1)
  }

  @Test func `an answer that is as before is not told again`() async throws {
    let prompt = try await watching("watch 5 steps", after: ["act \"WHO\" to write"])
    _ = await prompt.type("@14:10:00")
    await prompt.console.lookAtClock()
    #expect(await prompt.editor.printed == [])
  }

  @Test func `any line that is typed ends it`() async throws {
    for line in ["note a", "", "watch off"] {
      let prompt = try await watching("watch 5 t?", after: ["ask What next? 25m"])
      _ = await prompt.console.answer(to: line, from: .keyboard)
      _ = await prompt.type("@14:10:00")
      await prompt.console.lookAtClock()
      #expect(await prompt.editor.printed == [], "\(line)")
    }
  }

  @Test func `without a terminal, or into a file, nothing is watched`() async throws {
    let prompt = try await Prompt(after: ["ask What next? 25m"])
    let refused = await prompt.console.evaluate("watch 5 t?", from: .script)
    #expect(
      refused
        == .failed("Watching needs a terminal; type t? again when you want to know.")
    )
    _ = await prompt.answer("out views.txt")
    #expect(
      await prompt.refusal("watch 5 t?")
        == "What views show goes to views.txt; type out first, then watch."
    )
  }

  @Test func `timing tells what a line took, and nothing of it is recorded`() async throws {
    let prompt = try await Prompt(after: ["timing"])
    let count = await prompt.session.entryCount
    let said = await prompt.console.answer(to: "note a", from: .keyboard)
    #expect(said == .said("#2 C1 note: a\n   recorded in 0.5 ms"))
    let shown = await prompt.console.answer(to: "q?", from: .keyboard)
    guard case .said(let text) = shown else { throw UsageError("nothing is shown") }
    #expect(text.hasSuffix("\n   done in 0.5 ms"))
    #expect(await prompt.console.answer(to: "# aside", from: .keyboard) == .nothing)
    _ = await prompt.answer("quiet")
    let quiet = await prompt.console.answer(to: "note b", from: .keyboard)
    #expect(quiet == .said("   recorded in 0.5 ms"))
    #expect(await prompt.session.entryCount == count + 2)
  }
}
