import BreakoutReport
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("王小明", 6), ("ｶﾅ", 2), ("ＡＢ", 4), ("👩‍👩‍👧", 2), ("🇮🇹", 2),
    ("❤️", 2), ("שלום", 4), ("नमस्ते", 4), ("", 0), ("한국", 4),
  ])
  func `wide characters take two columns and marks none`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func `a text is never cut inside a character`() {
    #expect(DisplayWidth.truncate("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", to: 5) == "👩‍👩‍👧👩‍👩‍👧…")
    #expect(DisplayWidth.truncate("王小明", to: 4) == "王…")
    #expect(DisplayWidth.truncate("abc", to: 3) == "abc")
    #expect(DisplayWidth.truncate("abcd", to: 3) == "ab…")
    #expect(DisplayWidth.truncate("abc", to: 0).isEmpty)
  }

  @Test func `padding counts columns`() {
    #expect(DisplayWidth.pad("王", to: 4) == "王  ")
    #expect(DisplayWidth.pad("12", to: 4, right: true) == "  12")
  }
}
