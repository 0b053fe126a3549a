import Testing

@testable import BreakoutREPL

/// Answers that are wider than the terminal.
@Suite struct AnswerWrappingTests {
  @Test func `a line is broken between words, and what follows is indented as it is`() {
    let answer = "#7 F1 One shared register\n   from lario.P1 volta.P2: the wordings differ"
    #expect(
      AnswerWrapping.wrap(answer, columns: 26)
        == "#7 F1 One shared register\n   from lario.P1 volta.P2:\n   the wordings differ"
    )
  }

  @Test func `a word that is wider than the terminal stays whole`() {
    let head = String(repeating: "0123456789", count: 4)
    #expect(AnswerWrapping.wrap("head \(head) end", columns: 30) == "head\n\(head)\nend")
  }

  @Test func `a terminal of unknown width gets the text as it is`() {
    let text = String(repeating: "word ", count: 40)
    #expect(AnswerWrapping.wrap(text, columns: 0) == text)
  }
}
