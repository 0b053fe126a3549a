import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Testing

@testable import BreakoutREPL

/// What a recipe leaves alone, however its lines are typed.
@Suite struct RecipeBoundsTests {
  private static func recipe(_ lines: String...) -> [String: String] {
    ["recipes/own.txt": (lines + ["step 0m Go"]).joined(separator: "\n")]
  }

  @Test(arguments: [
    "set title B", " set title B", "please set title B", "really set attribution named",
    "Set attribution named", "set. kind panel", "set ladder delphi",
  ])
  func `a recipe changes nothing on the title page of a session that is going on`(
    _ line: String
  ) async throws {
    let prompt = try await Prompt(
      after: ["set title A", "set attribution none"],
      files: Self.recipe(line, "agenda+ Welcome")
    )
    #expect(await prompt.answer("recipe own").contains("A1"))
    let session = await prompt.session
    #expect(session.frontMatter.title == "A")
    #expect(session.attribution == .none)
    #expect(session.opening?.kind == .breakout)
    #expect(session.ladder == "parties")
  }

  @Test(arguments: [
    "report to f.md", "out f.md", "end", "@14:00", "source f.txt", "!ls", "after rome-2010", "undo",
  ])
  func `what a step may not do, the lines before it may not do later`(_ line: String) async throws {
    let prompt = try await Prompt(files: Self.recipe("agenda+ Welcome", line))
    #expect(
      await prompt.refusal("recipe own") == "The recipe own is not for a session that is going on, "
        + "where “\(line)” cannot stand in it; begin a new session with it: breakout run "
        + "WORKSHOP/ROOM --recipe own."
    )
    #expect(await prompt.session.entryCount == 1)
  }

  @Test func `a new session keeps what its title page says`() async throws {
    let prompt = try await Prompt(after: ["set title A", "set attribution none"])
    let lines = ["set title B", "set venue C", "set attribution named", "step 0m Go"]
    let played = await prompt.console.play(try Recipe("own", lines: lines), isNew: true)
    #expect(played.isWhole)
    let session = await prompt.session
    #expect(session.frontMatter.title == "A")
    #expect(session.frontMatter[.venue] == ["C"])
    #expect(session.attribution == .none)
  }

  @Test func `a step does not say whom reports name`() async throws {
    let prompt = try await Prompt(
      files: ["recipes/own.txt": "step 0m Go\nreally set attribution named"]
    )
    #expect(
      await prompt.refusal("recipe own") == "Line 2 of the recipe own: whom reports name is said "
        + "before people speak, so “really set attribution named” cannot stand in a step."
    )
  }
}
