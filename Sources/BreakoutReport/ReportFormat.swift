/// A way to write a report down.
///
/// One type per file in `Formats/`, listed once in `ReportFormats.all`.
package protocol ReportFormat: Sendable {
  /// The name by which it is asked for; also the extension of its files, such as `md`.
  var name: String { get }

  /// One sentence for the list of formats.
  var summary: String { get }

  /// The names of the templates needed for a kind; empty for formats without templates.
  func templateNames(for kind: String) -> [String]

  /// The report in this format.
  ///
  /// - Throws: `ReportError` if a template is missing or cannot be read.
  func render(_ report: Report, with templates: ReportTemplates) throws(ReportError) -> String
}

/// The formats the program writes.
package enum ReportFormats {
  /// Every format, in the order they are listed in help.
  ///
  /// A new format is one file in `Formats/` and one line here.
  package static let all: [any ReportFormat] = [
    MarkdownFormat(),
    HTMLFormat(),
    PlainTextFormat(),
    CSVFormat(),
    JSONFormat(),
  ]

  /// The format of that name, if there is one.
  package static func named(_ name: String) -> (any ReportFormat)? { all.first { $0.name == name } }
}

/// Why a report cannot be printed.
package struct ReportError: Error, Equatable, Sendable {
  /// One sentence that says what is wrong and what would help.
  package var message: String

  /// Creates an error.
  package init(_ message: String) {
    self.message = message
  }
}
