/// Plain text of at most 78 columns, with tables set in columns.
package struct PlainTextFormat: ReportFormat {
  /// Creates the format.
  package init() {}

  package var name: String { "txt" }
  package var summary: String { "Plain text for a terminal, a mail or a printer." }

  private var renderer: TemplateRenderer {
    TemplateRenderer(
      format: name,
      parts: ["table.txt", "said.txt", "against.txt", "checks.txt", "minutes-part.txt"],
      style: TemplateStyle(
        append: { text, bytes in VisibleText.withLine(text) { bytes.append(contentsOf: $0) } },
        verbatim: { TemplateStyle.lines($0).map(TextTable.fix) },
        layOut: TextTable.lines
      )
    )
  }

  package func templateNames(for kind: String) -> [String] { renderer.templateNames(for: kind) }

  package func render(
    _ report: Report,
    with templates: ReportTemplates
  ) throws(ReportError) -> String {
    TextWrapping.wrap(BlankLines.tidy(try renderer.render(report, with: templates)))
  }
}
