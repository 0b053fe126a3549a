package import BreakoutCore

/// A way to write a report down.
///
/// One type per file in `Formats/`, listed once in `ReportFormats.all`.
package protocol ReportFormat: Sendable {
  /// The name by which it is asked for; also the extension of its files, such as `md`.
  var name: String { get }

  /// One sentence for the list of formats.
  var summary: String { get }

  /// Whether there is anything of a kind of report that the format can hold.
  func holds(_ kind: String) -> Bool

  /// The names of the templates needed for a kind; empty for formats without templates.
  func templateNames(for kind: String) -> [String]

  /// The report in this format.
  ///
  /// - Throws: `ReportError` if a template is missing or cannot be read, or if the format cannot hold
  ///   the report.
  func render(_ report: Report, with templates: ReportTemplates) throws(ReportError) -> String
}

extension ReportFormat {
  /// Most formats hold every kind that is printed in them.
  package func holds(_ kind: String) -> Bool {
    ReportKinds.named(kind)?.refusal(of: name) == nil
  }
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
    ICalendarFormat(),
  ]

  /// What other programs make of a report, in the order they are listed in help.
  package static let documents = [
    DocumentFormat.word, DocumentFormat.openDocument, DocumentFormat.portable,
  ]

  /// The names of all of them.
  package static let names = all.map(\.name) + documents.map(\.name)

  /// The name that a file's name ends in, if it ends in one.
  package static func name(ofFile path: String) -> String? {
    let path = path.lowercased()
    return names.first { path.hasSuffix("." + $0) }
  }

  /// The ending of a file's name that is no format's, such as `mdd`; nil if it has none, or a format's.
  package static func strangeEnding(ofFile path: String) -> String? {
    guard name(ofFile: path) == nil, let name = path.split(separator: "/").last,
      let dot = name.lastIndex(of: "."), dot > name.startIndex
    else { return nil }
    let ending = name[name.index(after: dot)...]
    // A log's name is no report's at all, and that is said of it.
    return ending.isEmpty || ending == "jsonl" || ending.contains(" ") ? nil : String(ending)
  }

  /// The document format of that name, if there is one.
  package static func document(_ name: String) -> DocumentFormat? {
    documents.first { $0.name == name }
  }

  /// The format of that name, if there is one.
  package static func named(_ name: String) -> (any ReportFormat)? { all.first { $0.name == name } }
}

/// Why a report cannot be printed.
package struct ReportError: Error, Equatable, Sendable {
  /// One sentence that says what is wrong and what would help.
  package var message: String

  /// What is at fault.
  package var cause: Cause

  /// What keeps a report from being printed.
  package enum Cause: Equatable, Sendable {
    /// A template is missing or cannot be read.
    case template
    /// What was asked for cannot be.
    case request
  }

  /// Creates an error in the language being spoken.
  package init(_ message: Sentence, _ cause: Cause = .template) {
    self.init(verbatim: translated(message), cause)
  }

  /// Creates an error whose words were chosen elsewhere.
  package init(verbatim message: String, _ cause: Cause = .template) {
    self.message = message
    self.cause = cause
  }
}
