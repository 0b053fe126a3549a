/// Reads notes that were kept in Markdown: headings are agenda items, bullets contributions.
package struct MarkdownNotesImporter: Importer {
  /// Creates the reader.
  package init() {}

  package var name: String { "markdown" }
  package var summary: String { "notes in Markdown with headings and bullets" }

  package func recognises(_ files: [SourceFile]) -> Bool {
    files.contains { $0.looksLikeMarkdown }
  }

  package func read(
    _ files: [SourceFile],
    _ request: ImportRequest
  ) throws(ImportTrouble) -> ImportedMeeting {
    var reading = MarkdownReading(request)
    for file in files { try reading.read(file) }
    return try reading.finish(files)
  }
}
