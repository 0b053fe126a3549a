/// Reads the log of a meeting that was run with MeetBot's commands.
///
/// Source: MeetBot's own handling of its commands. Only chairs set topics and record agreement;
/// anybody records information, ideas, links, actions and calls for help.
package struct MeetBotImporter: Importer {
  /// Creates the reader.
  package init() {}

  package var name: String { "meetbot" }
  package var summary: String { "a chat's log with MeetBot's commands, such as #topic and #agreed" }

  package func recognises(_ files: [SourceFile]) -> Bool {
    files.contains { ChatLook(of: $0).hasMeetBotCommands }
  }

  package func read(
    _ files: [SourceFile],
    _ request: ImportRequest
  ) throws(ImportTrouble) -> ImportedMeeting {
    var reading = MeetBotReading(request.people)
    let log = try ChatLog(files, request, &reading.meeting.report)
    reading.meeting.noteDate(of: log)
    reading.isUnderWay = !log.lines.contains {
      $0.kind == .said && MeetBotCommand($0.text)?.name == .startMeeting
    }
    for line in log.lines { reading.take(line) }
    reading.finish()
    try reading.meeting.requireSomething(files)
    return reading.meeting
  }
}
