import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Testing

@testable import BreakoutREPL

/// What is said off the record is nowhere written down.
@Suite struct OffRecordTests {
  private static let secret = "Zanzibar"

  @Test(arguments: [
    "note Zanzibar", "asha: Zanzibar", "Nobody Known: Zanzibar", "... Zanzibar", "idea Zanzibar",
    "claim ben: Zanzibar", "\\Zanzibar", "asha: Zanzibar\nand Zanzibar", "[off] Zanzibar",
  ])
  func `while off only the length is kept`(_ line: String) async throws {
    let prompt = try await Prompt(after: ["present+ Asha, Ben", "note before", "off"])
    #expect(await prompt.answer(line).contains("off the record,"))
    guard case .remarkWithheld(let event) = try await prompt.lastEvent() else {
      Issue.record("\(line) was recorded")
      return
    }
    #expect(event.characters >= Self.secret.count)
    #expect(!String(decoding: prompt.store.bytes, as: UTF8.self).contains(Self.secret))
    #expect(await prompt.session.contributions.count == 1)
  }

  @Test(arguments: [
    "[off] Zanzibar", "[OFF] Zanzibar", "asha: [off] Zanzibar", "idea [off] Zanzibar",
    "note [off] Zanzibar", "... [off] Zanzibar", "caveat asha: [off] Zanzibar",
    "Park Min: [off] Zanzibar",
  ])
  func `a single line is withheld by its mark`(_ line: String) async throws {
    let prompt = try await Prompt(after: ["present+ Asha, Park Min", "note before"])
    #expect(await prompt.answer(line) == "#4 off the record, 8 characters")
    #expect(!String(decoding: prompt.store.bytes, as: UTF8.self).contains(Self.secret))
    #expect(await prompt.answer("asha: and on").hasPrefix("#5 C2 Asha"))
  }

  @Test func `a backslash takes the mark as it is`() async throws {
    let prompt = try await Prompt()
    #expect(await prompt.answer("\\[off] is what they type").contains("[off] is what they type"))
  }

  @Test func `a block is withheld whole`() async throws {
    let prompt = try await Prompt(after: ["off"])
    _ = await prompt.type("nobody: ```")
    _ = await prompt.type("Zanzibar")
    #expect(await prompt.answer("```").hasPrefix("#3 off the record, 8 characters"))
    #expect(!String(decoding: prompt.store.bytes, as: UTF8.self).contains(Self.secret))
  }

  @Test func `a line with the mark is left out of a verbatim block`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha"])
    _ = await prompt.type("asha: ```")
    _ = await prompt.type("in the open")
    #expect(
      await prompt.refusal("  [off] Zanzibar")
        == "A verbatim block is recorded as it is, so the line "
        + "with [off] was left out of it; the block goes on."
    )
    #expect(await prompt.answer("```") == "#3 C1 Asha: in the open")
    #expect(!String(decoding: prompt.store.bytes, as: UTF8.self).contains(Self.secret))
  }

  @Test(arguments: [
    "s/Zanzibar/Paris/", "s/zanzibar/x/", "next Zanzibar", "on Zanzibar", "take Zanzibar",
    "act Zanzibar to go", "set colour Zanzibar",
  ])
  func `while off no refusal repeats what was typed`(_ line: String) async throws {
    let prompt = try await Prompt(after: ["present+ Asha", "note before", "off"])
    let refusal = try #require(await prompt.refusal(line))
    #expect(!refusal.lowercased().contains(Self.secret.lowercased()), "\(refusal)")
  }

  @Test func `people, agenda and corrections go on, and it lasts over a restart`() async throws {
    let prompt = try await Prompt(after: ["note a", "off"])
    #expect(await prompt.answer("present+ Asha").contains("1 present"))
    #expect(await prompt.answer("agenda+ Coffee").contains("A1"))
    #expect(await prompt.answer("undo").contains("undone"))
    #expect(await prompt.refusal("fix C1 b")?.contains("off the record") == true)
    let again = try SessionRecorder(store: MemoryLogStore(prompt.store.bytes)) {
      Timestamp(milliseconds: 0)
    }
    #expect(await again.session.offRecord == prompt.session.offRecord)
    let zero = Timestamp(milliseconds: 0)
    #expect(PromptText.prompt(for: await again.session, at: zero) == "lario (off)> ")
    #expect(await prompt.answer("on") == "#7 on the record")
    #expect(PromptText.prompt(for: await prompt.session, at: zero) == "lario> ")
  }

  @Test func `an ending while off is guarded`() async throws {
    let prompt = try await Prompt(after: ["off"])
    #expect(await prompt.refusal("end")?.contains("really end leaves it so") == true)
    #expect(await prompt.answer("really end").hasPrefix("#3 session ended"))
  }

  @Test func `no line typed while off is remembered, nor one with the mark`() async throws {
    let on = SessionCompleter(try await Prompt().session)
    #expect(on.allowsMemory(of: "note a"))
    #expect(on.allowsMemory(of: "off"))
    #expect(!on.allowsMemory(of: "asha: [off] Zanzibar"))
    for line in ["off Zanzibar", "really off Zanzibar", "Please off Zanzibar"] {
      #expect(!on.allowsMemory(of: line))
    }
    #expect(on.allowsMemory(of: "really end"))
    let off = SessionCompleter(try await Prompt(after: ["off"]).session)
    #expect(!off.allowsMemory(of: "note a"))
  }

  @Test func `a transcript does not show what was said`() async throws {
    let editor = ScriptedEditor(lines: [
      "off", "note Zanzibar", "prop Zanzibar", "Zanzibar is nice", "on", "[off] Zanzibar",
      "off Zanzibar", "really off Zanzibar",
      "note in the open",
    ])
    let prompt = try await Prompt()
    let console = Console(
      recorder: prompt.recorder,
      editor: editor,
      desk: prompt.desk,
      author: "scribe",
      stopsAtFailure: false,
      echoes: true
    )
    #expect(await console.run() == .finished)
    let output = await editor.output
    #expect(!output.contains(Self.secret))
    #expect(output.contains("> note …\n#3 off the record, 8 characters"))
    #expect(output.contains("> prop …\nThe session is off the record, where nothing is settled"))
    #expect(
      output.contains("> (off the record)\nThe session is off the record: that is no command")
    )
    #expect(output.contains("> note in the open"))
    #expect(!String(decoding: prompt.store.bytes, as: UTF8.self).contains(Self.secret))
  }

  @Test func `the minutes say when, and how many remarks`() async throws {
    let prompt = try await Prompt(
      after: ["note a", "off", "note b", "note c", "note d", "on", "note e", "[off] f"]
    )
    let minutes = await prompt.answer("minutes md")
    let places = ["a", "**Off the record 14:00:** three remarks.", "e", "one remark."]
      .map { minutes.firstRange(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil }, "\(minutes)")
  }
}
