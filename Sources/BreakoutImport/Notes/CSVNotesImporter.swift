/// Reads notes that were kept as a table, one entry a row.
package struct CSVNotesImporter: Importer {
  /// Creates the reader.
  package init() {}

  package var name: String { "csv" }
  package var summary: String { "notes in a table with a column for the text" }

  package func recognises(_ files: [SourceFile]) -> Bool {
    files.contains { file in
      let first = file.opening(1).first?.lowercased() ?? ""
      let cells = first.split { ",;\t".contains($0) }.map { $0.trimmed.filter { $0 != "\"" } }
      let columns = cells.compactMap { CSVColumn($0) }
      return columns.count >= 2 && columns.contains(.text)
    }
  }

  package func read(
    _ files: [SourceFile],
    _ request: ImportRequest
  ) throws(ImportTrouble) -> ImportedMeeting {
    var reading = CSVReading(request, files)
    for file in files { try reading.read(file) }
    return try reading.finish(files)
  }
}

/// A column of notes in a table.
enum CSVColumn: String, CaseIterable {
  case time
  case date
  case room
  case kind
  case who
  case affiliation
  case text
  case owner
  case due
  case topic
  case question
  case id

  /// The column with a name, in whatever case; nil if there is none.
  init?(_ name: String) {
    let name = name.onOneLine.lowercased()
    guard let column = Self(rawValue: name) ?? Self.others[name] else { return nil }
    self = column
  }

  private static var others: [String: CSVColumn] {
    [
      "timestamp": .time, "when": .time, "at": .time, "day": .date, "type": .kind,
      "category": .kind, "name": .who, "speaker": .who, "author": .who, "participant": .who,
      "person": .who, "organisation": .affiliation, "organization": .affiliation,
      "institution": .affiliation, "note": .text, "notes": .text, "comment": .text,
      "content": .text, "contribution": .text, "statement": .text, "champion": .owner,
      "responsible": .owner, "assignee": .owner, "assigned to": .owner, "due date": .due,
      "deadline": .due, "agenda item": .topic, "agenda": .topic, "item": .topic,
      "key question": .question, "source": .id, "source_id": .id,
    ]
  }
}
