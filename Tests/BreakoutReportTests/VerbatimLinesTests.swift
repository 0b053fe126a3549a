import Testing

@testable import BreakoutReport

@Suite struct VerbatimLinesTests {
  private func indented(_ text: String) -> String {
    String(decoding: VerbatimLines.indent(text), as: UTF8.self)
  }

  @Test func `lines stand as far from the margin as the first`() {
    let block = VerbatimLines.marked(["```", "a", "  b", "```"])
    #expect(indented("x\n  - \(block)\ny") == "x\n  - ```\n    a\n      b\n    ```\ny")
  }

  @Test func `a single line and a text without any stay as they are`() {
    #expect(indented("- \(VerbatimLines.marked(["a"]))\n") == "- a\n")
    #expect(indented("a\n\n  é\n") == "a\n\n  é\n")
  }
}
