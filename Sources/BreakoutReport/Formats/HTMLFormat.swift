/// HTML: one file that any browser shows and prints.
package struct HTMLFormat: ReportFormat {
  /// Creates the format.
  package init() {}

  package var name: String { "html" }
  package var summary: String { "A web page in one file, with charts, to read and to print." }

  private var renderer: TemplateRenderer {
    TemplateRenderer(
      format: name,
      parts: [
        "style.html", "table.html", "said.html", "against.html", "bar.html", "finding.html",
        "checks.html", "minutes-part.html",
      ],
      style: TemplateStyle(
        append: { HTMLEscaping.append($0, to: &$1) },
        verbatim: Self.preformatted
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

  /// A block of preformatted text; its lines stand at the margin, because their spaces count.
  @Sendable private static func preformatted(_ text: String) -> [String] {
    let lines = TemplateStyle.lines(text).map(HTMLEscaping.escape)
    return ["<pre dir=\"auto\">" + lines.joined(separator: "&#10;") + "</pre>"]
  }
}
