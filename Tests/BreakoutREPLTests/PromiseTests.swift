import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Testing

@testable import BreakoutREPL

/// What people were promised about their names is lifted knowingly or not at all.
@Suite struct PromiseTests {
  private static let spoken = ["present+ Asha, Ben", "set attribution none", "ben: I was paid off"]

  private static let guarded = "people have spoken under “none”"

  @Test func `no way of taking back lifts it`() async throws {
    for line in ["undo #3", "undo 2", "undo to #2", "really undo #3"] {
      let lines = Self.spoken + (line == "undo 2" ? ["undo", "ben: I was", "undo", "redo"] : [])
      let prompt = try await Prompt(after: lines)
      let refusal = await prompt.refusal(line)
      if line == "undo 2" || line == "undo to #2" {
        // Nobody is left who has spoken.
        #expect(refusal == nil)
        continue
      }
      #expect(
        refusal
          == "That takes attribution back to “named”, and people have spoken under “none”; type "
          + "really set attribution named if that is meant.",
        "\(line)"
      )
      #expect(await prompt.session.attribution == .none)
    }
  }

  @Test func `taking back one of several settings keeps to the strictest`() async throws {
    let prompt = try await Prompt(
      after: ["set attribution role", "set attribution none", "note a", "set attribution none"]
    )
    for line in ["undo #2", "undo #3"] { #expect(await prompt.refusal(line) != nil) }
    #expect(await prompt.answer("undo #5").contains("undone"))
    #expect(await prompt.refusal("undo #3")?.contains(Self.guarded) == true)
    #expect(await prompt.refusal("set attribution named")?.contains("spoken under “none”") == true)
  }

  @Test func `bringing back asks before it lifts it`() async throws {
    let prompt = try await Prompt(
      after: [
        "present+ Asha, Ben", "set attribution none", "really set attribution named", "undo",
        "ben: I trust you",
      ]
    )
    #expect(
      await prompt.refusal("redo #5") == "With that attribution is “named”, and people have spoken "
        + "under “none”, which names less. Put really in front to do it all the same."
    )
    #expect(await prompt.answer("really redo #5").contains("redone"))
    #expect(await prompt.session.attribution == .named)
  }

  @Test func `what was said under it comes back under it`() async throws {
    let prompt = try await Prompt(after: Self.spoken + ["undo", "set attribution named"])
    #expect(await prompt.refusal("redo #5")?.contains(Self.guarded) == true)
    #expect(await prompt.session.contributions.isEmpty)
  }

  @Test(arguments: [
    ["prop One by Ben"], ["prop One", "dissent ben P1: it is theft"], ["park Ben: later"],
    ["act ben to write"], ["q+ ben: I object"], ["after promise-2010"],
    ["prop One", "poll P1 f5", "v ben 1: no"],
  ])
  func `whatever was said counts as said`(_ lines: [String]) async throws {
    let prompt = try await Prompt(after: ["present+ Asha, Ben", "set attribution none"] + lines)
    #expect(await prompt.refusal("set attribution named")?.contains("spoken under “none”") == true)
    #expect(await prompt.refusal("undo #3")?.contains(Self.guarded) == true)
    #expect(await prompt.answer("really set attribution named").contains("attribution: named"))
  }

  @Test func `before anybody speaks the level is changed and taken back freely`() async throws {
    let prompt = try await Prompt(
      after: ["present+ Asha", "set attribution none", "set attribution named", "undo", "undo"]
    )
    #expect(await prompt.session.attribution == .named)
    #expect(await prompt.answer("redo 2").contains("redone"))
  }

  @Test func `in a consolidation bringing back asks for the rooms`() async throws {
    let prompt = try await Prompt(
      after: ["really set attribution named", "undo"],
      consolidating: true
    )
    #expect(
      await prompt.refusal("redo") == "With that attribution is “named”, and in lario people have "
        + "spoken under “none”, which names less. Put really in front to do it all the same."
    )
  }

  @Test func `what was undone is brought back under the strictest level since`() async throws {
    let lines = ["present+ Asha, Ben", "ben: I was", "set attribution none", "undo #3"]
    let prompt = try await Prompt(after: lines + ["set attribution named"])
    #expect(await prompt.refusal("redo #5")?.contains("people have spoken") == true)
  }
}
