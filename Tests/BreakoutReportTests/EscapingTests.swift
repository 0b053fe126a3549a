import Testing

@testable import BreakoutReport

@Suite struct EscapingTests {
  @Test(arguments: [
    ("\u{1B}]52;c;cm0gLXJmIH4=\u{07}", "␛]52;c;cm0gLXJmIH4=␇"),
    ("red \u{9D}52;c;QUJD\u{9C}", "red ⟦U+009D⟧52;c;QUJD⟦U+009C⟧"),
    ("bidi \u{202E} evil \u{2066} x", "bidi ⟦U+202E⟧ evil ⟦U+2066⟧ x"),
    ("nul \u{0} del \u{7F}", "nul ␀ del ␡"),
    ("a\nb\r\nc\u{2028}d\u{0B}e\tf", "a b  c d e f"),
    ("tag \u{E0041}", "tag ⟦U+E0041⟧"),
    ("Dupré 王 שלום", "Dupré 王 שלום"),
  ])
  func `characters that act on a screen are made visible`(text: String, shown: String) {
    #expect(VisibleText.line(text) == shown)
  }

  @Test func `a letter keeps no more than eight marks`() {
    let bomb = "a" + String(repeating: "\u{301}", count: 10_000) + "b"
    #expect(VisibleText.line(bomb).unicodeScalars.count < 20)
    #expect(VisibleText.line(bomb).hasSuffix("⟦…⟧b"))
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\"onmouseover=\"alert(3)", "&quot;onmouseover=&quot;alert(3)"),
    ("' & `", "&#39; &amp; &#96;"),
    ("{{{html}}} ${x} %n", "{{{html}}} ${x} %n"),
  ])
  func `HTML holds no markup from input`(text: String, escaped: String) {
    #expect(HTMLEscaping.escape(text) == escaped)
  }

  @Test(arguments: [
    ("# heading", "\\# heading"),
    ("- list", "\\- list"),
    ("+ list", "\\+ list"),
    ("---", "\\---"),
    ("===", "\\==="),
    ("1. list", "1\\. list"),
    ("12) list", "12\\) list"),
    ("[x](javascript:alert(2))", "\\[x\\](javascript:alert(2))"),
    ("![](http://tracker)", "!\\[\\](<http://tracker>)"),
    ("see https://a.org/x_y*z?q=1&r=[2].", "see <https://a.org/x_y*z?q=1&r=[2>\\]."),
    ("https://", "https:\\//"), ("xhttps://a", "xhttps:\\//a"),
    ("(http://a.org/b), c", "(<http://a.org/b>), c"),
    ("http://a<script>", "<http://a>\\<script\\>"),
    ("http://a|b", "<http://a>\\|b"),
    ("www.example.org", "www\\.example.org"),
    ("<b>bold</b>", "\\<b\\>bold\\</b\\>"),
    ("a | b", "a \\| b"),
    ("`code` *strong* _soft_ ~gone~", "\\`code\\` \\*strong\\* \\_soft\\_ \\~gone\\~"),
    ("&lt; \\", "\\&lt; \\\\"),
    ("a\n# b", "a # b"),
    ("    code", "\u{A0}\u{A0}\u{A0}\u{A0}code"),
    ("3.14 and -2 of #38", "3.14 and -2 of #38"),
  ])
  func `Markdown stays text`(text: String, escaped: String) {
    #expect(MarkdownEscaping.escape(text) == escaped)
  }

  @Test(arguments: [
    ("plain", "plain"),
    ("a,b", "\"a,b\""),
    ("say \"x\"", "\"say \"\"x\"\"\""),
    ("two\nlines", "\"two\nlines\""),
    ("=HYPERLINK(\"http://evil\",\"x\")", "\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\""),
    ("+1", "\"'+1\""),
    ("-1", "\"'-1\""),
    ("@SUM(A1)", "\"'@SUM(A1)\""),
    ("\t=1", "\"'\t=1\""),
    ("\r=1", "\"'␍=1\""),
    (" =1", "\"' =1\""),
  ])
  func `no cell of a spreadsheet is a formula`(text: String, cell: String) {
    #expect(CSVEscaping.cell(text) == cell)
  }

  @Test func `JSON strings are exact and hold no control character`() {
    var bytes: [UInt8] = []
    JSONEscaping.append("a\"\\\n\u{1B}\u{9D}\u{202E}é", to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text == "\"a\\\"\\\\\\n\\u001b\\u009d\\u202eé\"")
  }
}
