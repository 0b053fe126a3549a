/// How the values of a report are written into a template.
struct TemplateStyle: Sendable {
  /// Writes a text so that it is safe in the format.
  var append: @Sendable (String, inout [UInt8]) -> Void

  /// The lines for a text whose line breaks and spaces count, with what marks it as such.
  var verbatim: @Sendable (String) -> [String]

  /// Lays a table out in lines, where the format has no tables of its own.
  var layOut: (@Sendable (ReportObject) -> [String])?

  /// The lines of a text with control characters made visible; tabs become two spaces.
  static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      VisibleText.line(
        $0.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "  ")
      )
    }
  }
}
