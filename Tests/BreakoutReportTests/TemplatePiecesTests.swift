import Testing

@testable import BreakoutReport

@Suite struct TemplatePiecesTests {
  @Test func `a template is cut where no section is open`() {
    let pieces = [
      "# {{title}}\n\n{{#summary}}\n{{.}}\n\n{{/summary}}\n",
      "## Steps\n\n{{^steps}}\n{{#why}}{{.}}{{/why}}\nNone.\n{{/steps}}\n",
      "{{#a}}x{{/a}}{{#b}}\r\ny\n{{/b}}\r\n",
      "\nEnd.",
    ]
    #expect(TemplatePieces.cut(pieces.joined()) == pieces)
  }

  @Test(arguments: [
    "{{#a}}\n{{#b}}\n{{/b}}\n", "{{/a}}\n{{#a}}\n", "{{#a}}\n{{/a}}\n{{! {{#b}} }}\n",
    "{{=<% %>=}}\n<%#a%>\n<%/a%>\n", "",
  ])
  func `a template that cannot be cut stays whole`(_ template: String) {
    #expect(TemplatePieces.cut(template) == (template.isEmpty ? [] : [template]))
  }

  @Test func `a template gives the same in pieces as in one`() throws {
    let text = """
      # {{title}}
      {{#steps}}
      - {{id}}{{#.text}}: {{.}}{{/.text}}
      {{/steps}}
        {{#none}}
        never
        {{/none}}
      {{^none}}
      Nothing.
      {{/none}}
      {{>said.md}}
      """
    let body: ReportObject = [
      "title": .text("A *report*"),
      "steps": .objects([["id": .text("N1")], ["id": .text("N2"), "text": .text("go on")]]),
      "text": .text("said"), "id": .text("C1"), "entry": .text("#7"),
    ]
    let report = Report(kind: "x", body: body, register: ReportTable("", columns: []))
    func printed(_ text: String) throws -> String {
      let texts = ReportTemplates(["x.md": text, "said.md": "- {{text}} [{{id}}, {{entry}}]\n"])
      return try MarkdownFormat().render(report, with: texts)
    }
    // A comment keeps a template from being cut.
    #expect(try printed(text) == printed("{{! whole }}\n" + text))
    #expect(TemplatePieces.cut(text).count == 4)
  }
}
