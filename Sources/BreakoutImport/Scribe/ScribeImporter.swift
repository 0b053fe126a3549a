/// Reads a log that was scribed as W3C's groups do: `Topic:`, `ACTION:`, `Name: text`, `present+`.
///
/// Source: the manual of scribe.perl, with the votes that groups cast on `PROPOSED:`.
package struct ScribeImporter: Importer {
  /// Creates the reader.
  package init() {}

  package var name: String { "scribe" }
  package var summary: String {
    "a chat's log scribed as at W3C, with Topic:, ACTION: and present+"
  }

  package func recognises(_ files: [SourceFile]) -> Bool {
    files.contains { ChatLook(of: $0).hasScribeCommands }
  }

  package func read(
    _ files: [SourceFile],
    _ request: ImportRequest
  ) throws(ImportTrouble) -> ImportedMeeting {
    var meeting = ImportedMeeting()
    let log = try ChatLog(files, request, &meeting.report)
    meeting.noteDate(of: log)
    let corrections = Corrections(log.lines)
    meeting.report.leaveOut("corrections that were made (s/old/new/)", corrections.followed)
    var reading = ScribeReading(request.people, meeting, corrections.lines)
    for line in corrections.lines { reading.take(line) }
    reading.finish()
    try reading.meeting.requireSomething(files)
    return reading.meeting
  }
}
