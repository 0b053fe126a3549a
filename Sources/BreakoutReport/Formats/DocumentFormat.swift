/// A format that another program makes out of one of ours, such as a word processor's.
///
/// What it says and whom it names is settled before the other program sees it.
package struct DocumentFormat: Equatable, Sendable {
  /// The name by which it is asked for; also the extension of its files, such as `docx`.
  package let name: String

  /// One sentence for the list of formats.
  package let summary: String

  /// Word's format (ECMA-376).
  package static let word = DocumentFormat(
    name: "docx",
    summary: "A document for Word, made by pandoc."
  )

  /// LibreOffice's format (OpenDocument).
  package static let openDocument = DocumentFormat(
    name: "odt",
    summary: "A document for LibreOffice, made by pandoc."
  )

  /// PDF.
  package static let portable = DocumentFormat(
    name: "pdf",
    summary: "Pages to print, made by weasyprint, or by pandoc and TeX."
  )
}

/// What another program makes a document of.
package enum DocumentSource: Sendable {
  /// Markdown, for programs that look after the pages themselves.
  case markdown
  /// The web page with its rules for printing, for programs that print web pages.
  case page

  /// The format of the source.
  package var format: any ReportFormat {
    switch self {
    case .markdown: MarkdownFormat()
    case .page: HTMLFormat()
    }
  }

  /// The source, fit for pages.
  package func fit(_ text: String) -> String {
    switch self {
    case .markdown: DocumentMarkdown.fit(text)
    case .page: PrintedPage.fit(text)
    }
  }
}
