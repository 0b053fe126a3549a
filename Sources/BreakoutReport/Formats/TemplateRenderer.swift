/// Fills a template with a report.
struct TemplateRenderer {
  /// The extension of the format, such as `md`.
  let format: String

  /// The templates that others may take in.
  let parts: [String]

  /// How values are written.
  let style: TemplateStyle

  func templateNames(for kind: String) -> [String] { ["\(kind).\(format)"] + parts }

  func render(_ report: Report, with templates: ReportTemplates) throws(ReportError) -> [UInt8] {
    let name = "\(report.kind).\(format)"
    var library: [String: Template] = [:]
    for part in parts {
      guard let text = templates[part] else { continue }
      // A part that takes in itself would never end.
      guard !text.contains("{{>"), !text.contains("{{<") else {
        throw ReportError("The template \(part) is taken in by others and cannot take in any.")
      }
      library[part] = try template(named: part, text)
    }
    guard let text = templates[name] else {
      throw ReportError(
        "There is no template \(name).\(ReportTemplates.fileExtension) for this report."
      )
    }
    let whole = try template(named: name, text)
    var filling = TemplateFilling(style: style, parts: library, body: report.body)
    filling.fill(whole.pieces)
    return filling.bytes
  }

  private func template(named name: String, _ text: String) throws(ReportError) -> Template {
    do {
      return try TemplateReader.read(text)
    } catch {
      throw ReportError(
        "The template \(name) cannot be read at line \(error.line): \(error.reason)."
      )
    }
  }
}
