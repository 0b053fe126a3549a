/// How the values of a report are written into a template.
///
/// A class, because every value that the template engine sees refers to it.
final class TemplateStyle: Sendable {
  /// Writes a text so that it is safe in the format.
  let append: @Sendable (String, inout [UInt8]) -> Void

  /// The lines for a text whose line breaks and spaces count, with what marks it as such.
  let verbatim: @Sendable (String) -> [String]

  /// Lays a table out in lines, where the format has no tables of its own.
  let layOut: (@Sendable (ReportObject) -> [String])?

  init(
    append: @escaping @Sendable (String, inout [UInt8]) -> Void,
    verbatim: @escaping @Sendable (String) -> [String],
    layOut: (@Sendable (ReportObject) -> [String])? = nil
  ) {
    self.append = append
    self.verbatim = verbatim
    self.layOut = layOut
  }

  /// Creates a style like another.
  convenience init(_ style: TemplateStyle) {
    self.init(append: style.append, verbatim: style.verbatim, layOut: style.layOut)
  }

  /// The lines of a text with control characters made visible; tabs become two spaces.
  static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      VisibleText.line(
        $0.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "  ")
      )
    }
  }
}
