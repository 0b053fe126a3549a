import BreakoutCore
import BreakoutLog
import Testing

@testable import BreakoutREPL

/// Lines as they come from the keyboard: what is a command, what is said, and what is neither.
@Suite struct LineReadingTests {
  @Test(arguments: ["", "   ", "\t", "# a comment", "  # prop A", "#57", "\u{A0}"])
  func `a blank line and a comment do nothing`(_ line: String) async throws {
    let prompt = try await Prompt()
    #expect(await prompt.type(line) == .nothing)
    #expect(await prompt.head.count == 1)
  }

  @Test(arguments: [
    ("note hello", "#3 C1 note: hello"), ("  NOTE   hello  ", "#3 C1 note: hello"),
    ("please note hello", "#3 C1 note: hello"), ("note, hello", "#3 C1 note: hello"),
    ("note\thello", "#3 C1 note: hello"),
    ("\\prop is a word", "#3 C1 note: prop is a word"), ("\\\\", "#3 C1 note: \\"),
    ("\\# no comment", "#3 C1 note: # no comment"), ("\\asha: said", "#3 C1 note: asha: said"),
    ("asha: hello", "#3 C1 Asha Rao: hello"), ("Asha Rao : hello", "#3 C1 Asha Rao: hello"),
    ("asha: 1. first", "#3 C1 Asha Rao: 1. first"),
    ("asha: 14:30 is late", "#3 C1 Asha Rao: 14:30"),
    ("asha: prop A", "#3 C1 Asha Rao: prop A"), ("asha:hello", "#3 C1 Asha Rao: hello"),
    ("note מצב ‏abc‏ \u{202E}dlrow", "#3 C1 note: "),
    ("claim asha: ten are empty", "claim by Asha Rao"),
  ])
  func `a line is read whatever its spaces, case and politeness`(
    _ line: String,
    _ says: String
  ) async throws {
    let prompt = try await Prompt(after: ["present+ Asha Rao"])
    #expect(await prompt.answer(line).contains(says))
  }

  @Test func `really overrides a guard, in whatever order it is said`() async throws {
    for words in ["really", "REALLY", "please really", "really please"] {
      let prompt = try await Prompt(after: ["prop A", "poll P1 f5 present 3"])
      #expect(await prompt.refusal("close poll") != nil)
      #expect(await prompt.answer("\(words) close poll").contains("T1 closed"))
    }
  }

  @Test func `a question mark and a verb may touch, and a comma may follow a name`() async throws {
    let prompt = try await Prompt(after: ["present+ Dan"])
    #expect(await prompt.answer("?poll") == prompt.answer("? poll"))
    #expect(await prompt.answer("?all") == prompt.answer("? all"))
    #expect(await prompt.answer("act dan, to write").contains("N1 Dan: write"))
    #expect(await prompt.answer("Please, note hello").contains("C1 note: hello"))
  }

  @Test func `a session that is open is not opened again`() async throws {
    let prompt = try await Prompt()
    let opening = SessionOpened { $0.room = "lario" }
    await #expect(throws: Refusal("The session is open already.")) {
      try await prompt.recorder.perform(OpenSession(opening), by: "scribe")
    }
    #expect(await prompt.head.count == 1)
  }

  @Test func `dots go on with what was said last`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha", "asha: 1. first"])
    #expect(await prompt.answer("... 2. second") == "#4 C1 goes on: 2. second")
    #expect(await prompt.answer("…third").contains("C1 goes on: third"))
    let paragraphs = await prompt.session.contributions[0].paragraphs
    #expect(paragraphs.map(\.number) == [1, 2, nil])
    #expect(paragraphs.map(\.text) == ["first", "second", "third"])
  }

  @Test func `several lines pasted at once are one text and run no command`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha"])
    _ = await prompt.type("asha: one\nprop Not a proposal\n\n  undo 3")
    let said = await prompt.session.contributions[0]
    #expect(said.opening.text == "one\nprop Not a proposal\n\n  undo 3")
    #expect(said.opening.verbatim)
    _ = await prompt.type("note a\nend")
    #expect(await prompt.session.contributions[1].opening.text == "a\nend")
    #expect(await prompt.session.proposals.isEmpty)
    #expect(await prompt.session.isEnded == false)
    #expect(await prompt.refusal("end\nprop A")?.contains("nothing was recorded") == true)
  }

  @Test func `a verbatim block is taken as it is`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha"])
    #expect(await prompt.type("asha: ```") == .nothing)
    for line in ["  prop A", "# no comment", "", "undo"] {
      #expect(await prompt.type(line) == .nothing)
    }
    #expect(await prompt.answer("```").contains("C1 Asha (4 lines):   prop A"))
    let said = await prompt.session.contributions[0]
    #expect(said.opening.text == "  prop A\n# no comment\n\nundo")
    #expect(said.opening.verbatim)
  }

  @Test func `a verbatim block keeps what stands before its backticks`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha"])
    _ = await prompt.type("asha: the figures ```")
    _ = await prompt.type("106 of 190")
    #expect(await prompt.answer("```").contains("C1 Asha (2 lines): the figures"))
    #expect(await prompt.session.contributions[0].opening.text == "the figures\n106 of 190")
  }

  @Test func `a verbatim block of somebody unknown is refused before it is typed`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha"])
    #expect(await prompt.refusal("zed: ```")?.contains("Nobody on the roster") == true)
    #expect(await prompt.answer("note hello").contains("C1 note: hello"))
  }

  @Test func `an empty verbatim block and a control character in it record nothing`() async throws {
    let prompt = try await Prompt()
    _ = await prompt.type("```")
    #expect(await prompt.refusal("a\u{1B}[2J")?.contains("U+001B") == true)
    #expect(await prompt.type("  ") == .nothing)
    #expect(await prompt.refusal("```") == "The verbatim block is empty; nothing was recorded.")
    #expect(await prompt.head.count == 1)
  }

  @Test func `text that runs from right to left, or cannot be seen, is kept`() async throws {
    let texts = ["שלום \u{202B}abc\u{202C}", "a\u{200B}b", "👩‍🔬🇮🇹", "e\u{301}\u{301}\u{301}"]
    let prompt = try await Prompt()
    for text in texts { _ = await prompt.type("note \(text)") }
    #expect(await prompt.session.contributions.map(\.opening.text) == texts)
  }

  @Test func `the lines of a file are carried out up to the first that fails`() async throws {
    let files = ["good.txt": "# plan\nprop A\nnote b\n", "bad.txt": "note a\nxyzzy\nnote b"]
    let prompt = try await Prompt(files: files)
    #expect(await prompt.answer("source good.txt") == "#2 P1 A\n#3 C1 note: b")
    let answer = await prompt.refusal("source bad.txt")
    #expect(answer?.hasPrefix("#4 C2 note: a\nbad.txt, line 2: There is no command") == true)
    #expect(await prompt.head.count == 4)
  }
}
