import BreakoutREPL
import Testing

@testable import BreakoutReadline

@Suite struct ReadlineCompletionTests {
  private func edit(_ line: String, _ replacing: Int, _ texts: [String]) -> CompletionEdit {
    CompletionEdit(
      line: line,
      completions: Completions(replacing: replacing, texts.map { .init($0) })
    )
  }

  @Test(arguments: [("Bruno Dupré", true), ("by:", false), ("reports/", false)])
  func `the only candidate replaces what was typed`(_ text: String, isComplete: Bool) {
    let edit = edit("say dupre", 5, [text])
    #expect(edit.replaced == "dupre")
    #expect(edit.replacement == text)
    #expect(edit.isComplete == isComplete)
    #expect(edit.list.isEmpty)
  }

  @Test(arguments: [
    ("an", ["Anna", "Annika"], "Ann"),
    ("ann", ["Anna", "Annika"], "Ann"),
    ("dup", ["Bruno Dupré", "Bruna Dupont"], "dup"),
    ("o", ["Östberg", "Ösel"], "Ös"),
    ("", ["say", "see"], "s"),
    ("x", ["xa", "yb"], "x"),
  ])
  func `the common beginning of several is put in if it goes on from what was typed`(
    _ typed: String,
    _ texts: [String],
    _ expected: String
  ) {
    let edit = edit(typed, typed.count, texts)
    #expect(edit.replacement == expected)
    #expect(!edit.isComplete)
    #expect(edit.list == texts.map { "  " + $0 })
  }

  @Test func `no candidate changes nothing`() {
    let edit = edit("abc", 3, [])
    #expect(edit.replaced == edit.replacement)
    #expect(!edit.isComplete && edit.list.isEmpty)
  }

  @Test func `a list shows at most twenty and what is left`() {
    let edit = edit("p", 1, (1...34).map { "p\($0)" })
    #expect(edit.list.count == 21)
    #expect(edit.list.last == "  … and 14 more: type more letters")
  }

  @Test func `a name cannot send commands to the terminal`() {
    let edit = edit("", 0, ["a\u{1B}[2J", "b\u{9B}2J"])
    #expect(edit.list == ["  a\u{FFFD}[2J", "  b\u{FFFD}2J"])
  }
}
