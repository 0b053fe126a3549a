import Testing

@testable import BreakoutReport

@Suite struct TemplateReaderTests {
  private static let body: ReportObject = [
    "name": .text("a & b"), "empty": .text(""), "yes": .flag(true), "no": .flag(false),
    "rows": .objects([["name": .text("x")], ["other": .text("y")]]),
    "check": .object(["head": .text("9f")]), "words": .texts(["one", "two"]),
  ]

  private func fill(_ text: String, parts: [String: String] = [:]) throws -> String {
    let style = TemplateStyle(append: { HTMLEscaping.append($0, to: &$1) }, verbatim: { [$0] })
    var filling = TemplateFilling(
      style: style,
      parts: try parts.mapValues { try TemplateReader.read($0) },
      body: Self.body
    )
    filling.fill(try TemplateReader.read(text).pieces)
    return String(decoding: filling.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("{{name}} {{{name}}} {{& name }}", "a &amp; b a &amp; b a &amp; b"),
    ("{{#yes}}1{{/yes}}{{^yes}}2{{/yes}}{{#no}}3{{/no}}{{^no}}4{{/no}}", "14"),
    ("{{#empty}}1{{/empty}}{{^empty}}2{{/empty}}{{^none}}3{{/none}}", "23"),
    ("{{#words}}({{.}}){{/words}}", "(one)(two)"),
    ("{{#rows}}[{{name}}|{{.name}}]{{/rows}}", "[x|x][a &amp; b|]"),
    ("{{check.head}}{{#check}}{{head}}{{/check}}", "9f9f"),
    ("a\n  {{! nothing }}  \nb", "a\nb"),
    ("a\n  {{#words}}\n- {{.}}\n  {{/words}}\nb", "a\n- one\n- two\nb"),
    ("a {{#yes}} b {{/yes}} c", "a  b  c"),
    ("{{=<% %>=}}<%name%> {{name}}", "a &amp; b {{name}}"),
    ("{{name}}\r\n{{#yes}}\r\nx{{/yes}}", "a &amp; b\r\nx"),
  ])
  func `tags mean what the Mustache manual says`(text: String, filled: String) throws {
    #expect(try fill(text) == filled)
  }

  @Test func `a part takes over the indent of its tag`() throws {
    #expect(
      try fill("a\n  {{>p}}\nb", parts: ["p": "1\n\n{{name}}\n"]) == "a\n  1\n\n  a &amp; b\nb"
    )
    #expect(try fill("a{{>none}}b") == "ab")
  }

  @Test(arguments: [
    ("\n{{#a}}\n{{#b}}\n{{/b}}", 2, "a section has no end"),
    ("\n\n{{/a}}", 3, "a section ends under another name than it began"),
    ("{{a", 1, "a tag has no end"), ("x {{}} y", 1, "a tag is badly formed"),
    ("{{<a}}{{/a}}", 1, "a tag is badly formed"), ("{{=a=}}", 1, "a tag is badly formed"),
  ])
  func `what is wrong is told with its line`(text: String, line: Int, reason: String) {
    #expect(throws: TemplateReader.Flaw(line: line, reason: reason)) {
      try TemplateReader.read(text)
    }
  }
}
