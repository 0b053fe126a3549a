internal import BreakoutCore

/// Reads the log of a chat in which nobody gave commands: every line is a contribution.
package struct ChatImporter: Importer {
  /// Creates the reader.
  package init() {}

  package var name: String { "irc" }
  package var summary: String { "a chat's log without commands" }

  package func recognises(_ files: [SourceFile]) -> Bool {
    files.contains { ChatLook(of: $0).isChat }
  }

  package func read(
    _ files: [SourceFile],
    _ request: ImportRequest
  ) throws(ImportTrouble) -> ImportedMeeting {
    var meeting = ImportedMeeting()
    let log = try ChatLog(files, request, &meeting.report)
    var people = ChatPeople(request.people)
    var there: Set<String> = []
    meeting.noteDate(of: log)
    for line in log.lines {
      guard line.kind == .said else {
        meeting.leaveOut(line, &people)
        continue
      }
      if Bots.contain(line.nick) || Bots.areAddressed(line.text) {
        meeting.report.leaveOut("lines of or to bots")
        continue
      }
      let name = people.name(line.nick)
      if there.insert(name).inserted { meeting.add(.present([name]), at: line.time, line.place) }
      meeting.add(.said(.point, by: name, line.text.orNoText), at: line.time, line.place)
    }
    for guess in people.guesses { meeting.report.note(guess) }
    try meeting.requireSomething(files)
    return meeting
  }
}

extension ImportedMeeting {
  /// Puts the log's day on the title page, and says so if it was guessed.
  mutating func noteDate(of log: ChatLog) {
    guard let date = log.date, let first = log.lines.first, date.dayNumber != 0 else { return }
    add(.frontMatter(.dates, [date.description]), at: first.time, first.place)
    guard log.isDateGuessed else { return }
    report.note(
      "No file names its day; \(date), the day on which the file was changed, was taken; "
        + "--date says another."
    )
  }

  /// Counts a line that nobody typed for the record.
  mutating func leaveOut(_ line: ChatLine, _ people: inout ChatPeople) {
    switch line.kind {
    case .said: break
    case .emote: report.leaveOut("asides (/me)")
    case .joined, .left: report.leaveOut("joins and parts")
    case .renamed(let new):
      people.rename(line.nick, to: new)
      report.leaveOut("changes of nick")
    case .notice, .day: report.leaveOut("notices of the server or the client")
    }
  }

  /// Refuses files in which nothing was found.
  func requireSomething(_ files: [SourceFile]) throws(ImportTrouble) {
    guard steps.isEmpty else { return }
    let names = listed(files.map(\.name), "and")
    throw ImportTrouble(
      "Nothing in \(names) could be understood; say which format it is with --from.",
      .damaged
    )
  }
}

/// What the first lines of a file look like.
struct ChatLook {
  /// Whether most lines are of a chat's log.
  var isChat = false

  /// Whether somebody starts a meeting or gives another command of MeetBot.
  var hasMeetBotCommands = false

  /// Whether somebody gives commands as W3C's scribes do.
  var hasScribeCommands = false

  /// Looks at a file.
  init(of file: SourceFile) {
    let lines = file.opening().filter { !$0.allSatisfy(\.isWhitespace) }
    guard !lines.isEmpty else { return }
    let form = ChatForm(lines)
    let place = SourcePlace(file: file.name, line: 1)
    let read = lines.compactMap { form.read(SourceLine(place: place, text: $0)) }
    let said = read.filter { $0.kind == .said }
    if form != .editor { isChat = !said.isEmpty && read.count * 10 >= lines.count * 6 }
    guard isChat || form == .editor else { return }
    hasMeetBotCommands = isChat && said.contains { MeetBotCommand($0.text) != nil }
    let commands = said.count { ScribeCommand.isTelling($0.text) }
    hasScribeCommands = isChat ? commands > 0 : commands >= 2 && !file.looksLikeMarkdown
  }
}

extension SourceFile {
  /// Whether the name or the first lines are those of Markdown.
  var looksLikeMarkdown: Bool {
    if baseName.hasSuffix(".md") || baseName.hasSuffix(".markdown") { return true }
    return opening(200).contains { line in
      line.hasPrefix("# ") || line.hasPrefix("## ") || line.hasPrefix("- ") || line.hasPrefix("* ")
    }
  }
}
