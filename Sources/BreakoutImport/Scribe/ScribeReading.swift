internal import BreakoutCore

/// Goes through the lines of a scribed log, one after the other.
struct ScribeReading {
  /// What has been understood so far.
  var meeting: ImportedMeeting

  var people: ChatPeople
  var scribes: CurrentScribes
  var attendance = Attendance()
  var decisions = ScribeDecisions()

  /// Everybody who chaired or scribed.
  var roles = MeetingRoles()

  /// Whose regrets are to be recorded with the first line that names any.
  var regrets: [String]

  /// Whom each scribe quoted last, for lines that go on.
  var lastSpeakers: [String: String] = [:]

  /// Who typed what can go on, and where it is among the steps.
  var lastOf: [String: Int] = [:]

  /// What somebody types between ``` and ```.
  var blocks: [String: VerbatimBlock] = [:]

  init(_ table: PeopleTable, _ meeting: ImportedMeeting, _ lines: [ChatLine]) {
    people = ChatPeople(table)
    self.meeting = meeting
    scribes = CurrentScribes(lines)
    regrets = Attendance.regrets(in: lines)
    attendance.isDeclared = lines.contains {
      $0.kind == .said && Attendance.isDeclaration($0)
    }
  }

  /// Takes the next line.
  mutating func take(_ line: ChatLine) {
    guard line.kind == .said else {
      meeting.leaveOut(line, &people)
      return
    }
    guard !line.text.allSatisfy(\.isWhitespace) else { return }
    if Bots.contain(line.nick), takeBot(line) { return }
    if takeBlock(line) { return }
    if line.text.trimmed.lowercased().hasPrefix("[off]") {
      meeting.report.leaveOut("remarks off the record")
      return
    }
    if let command = ScribeCommand(line.text) {
      follow(command, line)
      return
    }
    if takeVote(line) { return }
    speak(line)
  }

  /// Ends what is still open.
  mutating func finish() {
    guard let last = meeting.steps.last else { return }
    if let guessed = scribes.guessed, guessed != "scribe" {
      roles.add("scribe", people.name(guessed))
      meeting.report.note(
        "Nobody is named as the scribe; \(people.name(guessed)), who typed most, was taken for it."
      )
    }
    for guess in people.guesses { meeting.report.note(guess) }
    meeting.people = roles.people
    for (nick, block) in blocks.sorted(by: { $0.key < $1.key }) {
      meeting.add(.verbatim(by: nil, block.text.verbatimOrNoText), at: last.time, block.source)
      meeting.report.note("A block of \(nick) that begins at \(block.source) is never closed.")
    }
    decisions.close(&meeting, at: last.time, last.source)
  }

  mutating func add(_ act: ImportedAct, _ line: ChatLine) {
    lastOf[PeopleTable.key(line.nick)] = meeting.steps.count
    meeting.add(act, at: line.time, line.place)
  }

  /// Somebody who types is there, where nobody says who is.
  mutating func arrive(_ nick: String, _ line: ChatLine) {
    guard !attendance.isDeclared, nick != "scribe" else { return }
    attend(.add, [people.name(nick)], line)
  }

  mutating func attend(_ change: ScribeCommand.Change, _ names: [String], _ line: ChatLine) {
    for act in attendance.acts(change, names) { meeting.add(act, at: line.time, line.place) }
  }

  // What bots say that is part of the record.

  private mutating func takeBot(_ line: ChatLine) -> Bool {
    if line.nick.lowercased() == "zakim" {
      if let topic = ZakimLine.topic(line.text) {
        add(.topic(topic), line)
        return true
      }
      if let present = ZakimLine.attendees(line.text) {
        attend(.add, present.map { people.name($0) }, line)
        return true
      }
    }
    // Bots type commands for people: titles, dates, chairs.
    if let command = ScribeCommand(line.text) {
      follow(command, line)
      return true
    }
    meeting.report.leaveOut("lines of or to bots")
    return true
  }

  private mutating func takeBlock(_ line: ChatLine) -> Bool {
    let text = line.text.trimmed
    if let block = blocks[line.nick] {
      if text.hasSuffix(block.end) {
        blocks[line.nick] = nil
        let by = scribes.contain(line.nick) ? nil : people.name(line.nick)
        meeting.add(.verbatim(by: by, block.text.verbatimOrNoText), at: line.time, block.source)
      } else {
        blocks[line.nick]?.lines.append(line.text)
      }
      return true
    }
    guard text == "```" || text == "[[" else { return false }
    let end = text == "```" ? "```" : "]]"
    blocks[line.nick] = VerbatimBlock(end: end, source: line.place)
    return true
  }

  private mutating func takeVote(_ line: ChatLine) -> Bool {
    guard decisions.isOpen else { return false }
    if let vote = StrawVote(line.text) {
      arrive(line.nick, line)
      decisions.vote(vote, by: people.name(line.nick), &meeting, at: line.time, line.place)
      return true
    }
    // `lin: +1`, typed for somebody else.
    let parts = SpeakerLine(line.text)
    guard let parts, let vote = StrawVote(parts.text),
      vote.remark == nil || people.knows(parts.name)
    else { return false }
    let voter = people.name(parts.name)
    let holder = people.name(line.nick)
    arrive(line.nick, line)
    decisions.vote(
      vote,
      by: voter,
      holder: voter == holder || line.nick == "scribe" ? nil : holder,
      &meeting,
      at: line.time,
      line.place
    )
    return true
  }
}

/// Lines between ``` and ```.
struct VerbatimBlock {
  /// What ends it.
  var end: String

  /// Where it began.
  var source: SourcePlace

  /// What has been typed so far.
  var lines: [String] = []

  /// The text with its line breaks.
  var text: String { lines.joined(separator: "\n") }
}
