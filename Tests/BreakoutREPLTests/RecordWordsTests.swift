import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Synchronization
import Testing

@testable import BreakoutREPL

/// Correcting words, finding them, and where answers go.
@Suite struct RecordWordsTests {
  @Test func `words are replaced letter by letter in the last text that holds them`() async throws {
    let prompt = try await Prompt(
      after: ["note Acept it", "note Acept a.b and Acept a.b", "prop Acept it too"]
    )
    #expect(await prompt.answer("s/Acept it/Accept it/") == "#5 P1 now reads: Accept it too")
    #expect(await prompt.answer("s/a.b/c/") == "#6 C2 now reads: Acept c and Acept a.b")
    #expect(await prompt.answer("s/Acept/Accept/g") == "#7 C2 now reads: Accept c and Accept a.b")
    #expect(await prompt.answer("C1 s/Acept/Accept/") == "#8 C1 now reads: Accept it")
    #expect(await prompt.answer("s|it|him/her| C1") == "#9 C1 now reads: Accept him/her")
    #expect(await prompt.answer("s/him\\/her/them/") == "#10 C1 now reads: Accept them")
    #expect(
      await prompt.answer("s/ and.*//") == "FAILED: “ and.*” stands in none of the 3 texts "
        + "from C1 to P1; it is looked for letter by letter."
    )
    #expect(await prompt.answer("undo").contains("undone"))
  }

  @Test func `a paragraph that went on is corrected in its place`() async throws {
    let prompt = try await Prompt(after: ["note one", "... to be fond"])
    #expect(await prompt.answer("s/fond/found/") == "#4 C1.2 now reads: to be found")
    #expect(await prompt.answer("C1.2 s/be/have/") == "#5 C1.2 now reads: to have found")
  }

  @Test func `a proposal that was voted on is amended, not corrected`() async throws {
    let prompt = try await Prompt(
      after: ["present+ Asha", "prop Acept", "poll P1 f5", "v asha 5", "close poll"]
    )
    #expect(
      await prompt.refusal("s/Acept/Accept/")?.contains("Type amend P1 and the new text") == true
    )
  }

  @Test func `an editor changes one text, and what comes back unchanged or empty is not recorded`()
    async throws
  {
    let prompt = try await Prompt(after: ["note a"], editing: { $0 + "\n  b \n" })
    #expect(await prompt.answer("edit C1") == "#3 C1 now reads: a b")
    let same = try await Prompt(after: ["note a"], editing: { $0 })
    #expect(await same.answer("edit C1") == "C1 is unchanged; nothing was recorded.")
    let empty = try await Prompt(after: ["note a"], editing: { _ in " \n" })
    #expect(await empty.refusal("edit C1")?.contains("The text came back empty") == true)
    let wild = try await Prompt(after: ["note a"], editing: { _ in "a\u{7}" })
    #expect(await wild.refusal("edit C1")?.contains("control character") == true)
    #expect(await wild.head.count == 2)
    #expect(
      await wild.console.evaluate("edit C1")
        == .failed("An editor needs a terminal; type fix C1 and the text instead.")
    )
  }

  @Test func `a verbatim text keeps its lines in the editor`() async throws {
    let prompt = try await Prompt(editing: { $0.replacing("b", with: "c") })
    _ = await prompt.type("note a\n  b")
    #expect(await prompt.answer("edit C1").contains("C1 now reads"))
    #expect(await prompt.session.contributions[0].opening.text == "a\n  c")
  }

  @Test func `grep finds folded words, or letters in quotes`() async throws {
    let prompt = try await Prompt(after: ["note The Café, at ten", "note a tea", "undo"])
    #expect(await prompt.answer("grep CAFE at").contains("#2 C1, summary: The Café, at ten."))
    #expect(await prompt.answer("grep -i tea").contains("#3 (undone)"))
    #expect(await prompt.answer("grep \"Café, at\"").contains("#2"))
    #expect(await prompt.answer("grep \"café\"") == "No entry.")
  }

  @Test func `views go to a file until out, acknowledgements stay`() async throws {
    let prompt = try await Prompt(after: ["out views.txt"])
    #expect(await prompt.type("status") == .nothing)
    #expect(await prompt.answer("note a").hasPrefix("#2 C1"))
    #expect(await prompt.type("log") == .nothing)
    #expect(await prompt.answer("out").hasPrefix("views.txt is written"))
    let text = prompt.desk.written.texts.withLock { $0["views.txt"] } ?? ""
    #expect(text.contains("Present: 0 of 0"))
    #expect(text.contains("C1, summary: a."))
    #expect(await prompt.answer("status").contains("Present"))
  }

  @Test func `a file that cannot be written gives the screen back`() async throws {
    let prompt = try await Prompt(after: ["out full.txt"])
    #expect(await prompt.refusal("status") == "full.txt cannot be written.")
    #expect(await prompt.answer("status").contains("Present"))
  }

  @Test func `a file that is there is written over only when told twice`() async throws {
    let prompt = try await Prompt(files: ["taken.txt": "a"])
    #expect(await prompt.refusal("out taken.txt")?.contains("really out taken.txt") == true)
    #expect(await prompt.answer("really out taken.txt").hasPrefix("what views show"))
  }

  @Test func `in quiet only what was not done, and what has more to say, is answered`() async throws
  {
    let prompt = try await Prompt(after: ["quiet"])
    #expect(await prompt.type("note a") == .nothing)
    #expect(await prompt.refusal("xyzzy") != nil)
    #expect(await prompt.answer("undo").hasPrefix("#3 undone"))
    #expect(await prompt.answer("status").contains("Present"))
    _ = await prompt.type("quiet off")
    #expect(await prompt.answer("note b").hasPrefix("#4 C2"))
  }

  @Test func `programs run for the keyboard alone, and record nothing`() async throws {
    let prompt = try await Prompt()
    #expect(await prompt.type("!exit 0") == .nothing)
    #expect(await prompt.answer("! exit 4") == "The command ended with exit code 4.")
    for (origin, says) in [
      (LineOrigin.script, "A script runs no programs"), (.prepared, "A recipe"),
    ] {
      guard case .failed(let text) = await prompt.console.evaluate("!exit 0", from: origin) else {
        Issue.record("It was run.")
        continue
      }
      #expect(text.hasPrefix(says))
    }
    #expect(await prompt.head.count == 1)
  }

  @Test func `a script runs programs where breakout was told so, a recipe never`() async throws {
    let prompt = try await Prompt()
    let console = Console(
      recorder: prompt.recorder,
      editor: ScriptedEditor(lines: []),
      desk: prompt.desk,
      author: "scribe",
      stopsAtFailure: false,
      scriptsRunPrograms: true
    )
    #expect(await console.evaluate("!exit 0", from: .script) == .nothing)
    #expect(
      await console.evaluate("!exit 0")
        == .failed("A recipe runs no programs; “!exit 0” was not run.")
    )
  }

  @Test func `at tells queue and last entries, blame all that was said against a proposal`()
    async throws
  {
    let prompt = try await Prompt(
      after: ["present+ Asha, Ben", "ask Why?", "prop Share it", "object ben P1: too soon"]
        + ["dissent ben P1: never", "act asha to write from P1", "fix P1 Share all"]
    )
    let then = await prompt.answer("at #3")
    #expect(then.contains("Question: Q1 Why?"))
    #expect(then.contains("The queue is empty."))
    #expect(then.contains("The last entries:\n"))
    #expect(!then.contains("Share it"))
    let blame = await prompt.answer("blame P1")
    for words in ["Share it", "too soon", "never", "Next step N1", "Share all"] {
      #expect(blame.contains(words), "\(words)")
    }
    #expect(!(await prompt.answer("blame Q1")).contains("Share it"))
    #expect(await prompt.answer("blame O1").contains("too soon"))
  }
}
