/// Markdown: readable as it stands, and the way to Word and PDF.
package struct MarkdownFormat: ReportFormat {
  /// Creates the format.
  package init() {}

  package var name: String { "md" }
  package var summary: String { "Markdown, which most editors and word processors take in." }

  private var renderer: TemplateRenderer {
    TemplateRenderer(
      format: name,
      parts: ["table.md"],
      style: TemplateStyle(escape: MarkdownEscaping.escape)
    )
  }

  package func templateNames(for kind: String) -> [String] { renderer.templateNames(for: kind) }

  package func render(
    _ report: Report,
    with templates: ReportTemplates
  ) throws(ReportError) -> String {
    BlankLines.tidy(try renderer.render(report, with: templates))
  }
}
