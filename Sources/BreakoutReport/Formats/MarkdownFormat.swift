/// Markdown: readable as it stands, and the way to Word and PDF.
package struct MarkdownFormat: ReportFormat {
  /// Creates the format.
  package init() {}

  package var name: String { "md" }
  package var summary: String { "Markdown, which most editors and word processors take in." }

  private var renderer: TemplateRenderer {
    TemplateRenderer(
      format: name,
      parts: ["table.md", "said.md", "against.md", "checks.md", "minutes-part.md"],
      style: TemplateStyle(
        append: { MarkdownEscaping.append($0, to: &$1) },
        verbatim: Self.fence,
        layOut: MarkdownTable.lines
      )
    )
  }

  package func templateNames(for kind: String) -> [String] { renderer.templateNames(for: kind) }

  package func render(
    _ report: Report,
    with templates: ReportTemplates
  ) throws(ReportError) -> String {
    BlankLines.tidy(try renderer.render(report, with: templates))
  }

  /// A block between fences that are longer than any in the text.
  @Sendable private static func fence(_ text: String) -> [String] {
    var longest = 2
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return [fence] + TemplateStyle.lines(text) + [fence]
  }
}
