internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutReport
internal import Foundation

/// Which program makes which document: the first that is installed.
extension DocumentMaker {
  /// Programs that print a web page, with what they are told before source and target.
  private static let printers: [(name: String, options: [String])] = [
    ("weasyprint", ["--quiet"]),
    ("wkhtmltopdf", ["--quiet", "--page-size", "A4"]),
  ]

  /// Programs of TeX that know all of Unicode.
  private static let engines = ["tectonic", "xelatex", "lualatex"]

  /// Markdown as the reports write it: what they escape is escaped, and nothing else is special.
  private static let markdown =
    "markdown_strict-raw_html+all_symbols_escapable+pipe_tables+backtick_code_blocks"
    + "+intraword_underscores+space_in_atx_header+startnum+lists_without_preceding_blankline"
    + "+header_attributes"

  /// Finds the program for a format.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - templates: Where the looks of documents are.
  /// - Throws: `FileTrouble` that says what to install, or what to choose instead.
  init(of format: DocumentFormat, templates: TemplateFolders) throws {
    if format == .portable {
      self = try Self.printer()
      return
    }
    guard let pandoc = OtherProgram("pandoc") else {
      throw FileTrouble(
        "Writing \(format.name) takes pandoc, which is not installed; install it, or choose html, which "
          + "word processors open and any browser prints.",
        .missing
      )
    }
    var options = Self.options
    if let looks = templates.path(of: "reference.\(format.name)", in: "documents") {
      options.append("--reference-doc=\(looks)")
    }
    self.init(
      format: format,
      source: .markdown,
      program: pandoc,
      options: options,
      targetOption: ["--output"]
    )
  }

  /// What pandoc is told of any report; so few columns that all tables have columns of given width.
  private static var options: [String] {
    ["--from=\(markdown)", "--columns=20", "--shift-heading-level-by=-1", "--metadata=lang:en"]
  }

  private static func printer() throws -> DocumentMaker {
    for (name, options) in printers {
      guard let program = OtherProgram(name) else { continue }
      return DocumentMaker(format: .portable, source: .page, program: program, options: options)
    }
    guard let pandoc = OtherProgram("pandoc"),
      let engine = engines.first(where: { OtherProgram($0) != nil })
    else {
      throw FileTrouble(
        "Writing pdf takes weasyprint, or pandoc with xelatex, and they are not installed; install "
          + "one of them, or choose html, which any browser prints.",
        .missing
      )
    }
    let pages = [
      "--pdf-engine=\(engine)", "--variable=papersize:a4", "--variable=geometry:margin=2cm",
    ]
    return DocumentMaker(
      format: .portable,
      source: .markdown,
      program: pandoc,
      options: options + pages,
      targetOption: ["--output"]
    )
  }
}
