/// The texts of templates by name, such as `next-steps.md`; whoever finds the files fills it.
package struct ReportTemplates: Equatable, Sendable {
  /// The extension of template files.
  package static let fileExtension = "mustache"

  private var texts: [String: String]

  /// Creates a set of templates.
  package init(_ texts: [String: String] = [:]) {
    self.texts = texts
  }

  /// The text of a template.
  package subscript(name: String) -> String? {
    get { texts[name] }
    set { texts[name] = newValue }
  }
}
