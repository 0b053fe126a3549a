package import BreakoutCore

/// Reads what another program, or somebody's editor, wrote about a meeting.
///
/// One type per format, listed once in `Importers.all`. A reader knows nothing of logs: it turns
/// bytes into an `ImportedMeeting` and says what it did not understand.
package protocol Importer: Sendable {
  /// The format's name, as it is typed after `--from`.
  var name: String { get }

  /// What the format is, in a few words.
  var summary: String { get }

  /// Whether the files look like this format; the first reader that says yes reads them.
  func recognises(_ files: [SourceFile]) -> Bool

  /// Reads the files, in the order given.
  ///
  /// - Throws: `ImportTrouble` if the files cannot be what the format asks for.
  func read(
    _ files: [SourceFile],
    _ request: ImportRequest
  ) throws(ImportTrouble)
    -> ImportedMeeting
}

/// The formats that can be read.
package enum Importers {
  /// Every reader, in the order in which a format is guessed.
  package static let all: [any Importer] = [
    PolisImporter(),
    MeetBotImporter(),
    ScribeImporter(),
    ChatImporter(),
    CSVNotesImporter(),
    MarkdownNotesImporter(),
  ]

  /// The reader with a name.
  ///
  /// - Throws: `ImportTrouble` that says which there are.
  package static func named(_ name: String) throws(ImportTrouble) -> any Importer {
    for importer in all where importer.name == name.lowercased() { return importer }
    throw ImportTrouble(
      "There is no format “\(name)”; there is \(listed(all.map(\.name))).",
      .wrongArguments
    )
  }

  /// The reader whose format the files look like.
  ///
  /// - Throws: `ImportTrouble` that says which formats there are.
  package static func guessed(from files: [SourceFile]) throws(ImportTrouble) -> any Importer {
    for importer in all where importer.recognises(files) { return importer }
    // A file that is no text is of no look either, and that is what has to be said.
    for file in files { _ = try file.text() }
    let names = listed(files.map(\.name), "and")
    throw ImportTrouble(
      "\(names) is of no format that is known by its look; "
        + "say which with --from \(listed(all.map(\.name))).",
      .damaged
    )
  }
}

/// What the reader is told besides the files.
package struct ImportRequest: Sendable {
  /// Which nick is whose.
  package var people = PeopleTable()

  /// The day of a log that names no day.
  package var date: CalendarDate?

  /// The day to take if nothing names one, such as the day on which the file was changed.
  package var fallbackDate: CalendarDate?

  /// How far the times in the files are ahead of UTC.
  package var zone = ZoneOffset.utc

  /// Whether columns that are not known are passed over.
  package var ignoresColumns = false

  /// The room whose rows are wanted, where a table is about several.
  package var room: String?

  /// Creates a request without special wishes.
  package init() {}
}
