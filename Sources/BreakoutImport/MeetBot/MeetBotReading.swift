internal import BreakoutCore

/// Goes through the lines of a MeetBot log, one after the other.
struct MeetBotReading {
  /// What has been understood so far.
  var meeting = ImportedMeeting()

  /// Whether the meeting is going on.
  var isUnderWay = false

  private var people: ChatPeople
  private var there: Set<String> = []
  private var chairs: Set<String> = []
  private var meetings = 0
  private var proposals = 0
  private var vote: StrawPoll?
  private var undoable: [Int] = []

  init(_ table: PeopleTable) {
    people = ChatPeople(table)
  }

  /// Takes the next line.
  mutating func take(_ line: ChatLine) {
    guard line.kind == .said else {
      meeting.leaveOut(line, &people)
      return
    }
    let command = MeetBotCommand(line.text)
    if let command, command.name == .startMeeting {
      start(line, command.argument)
      return
    }
    guard isUnderWay else {
      meeting.report.leaveOut("lines before or after the meeting")
      return
    }
    if Bots.contain(line.nick) {
      meeting.report.leaveOut("lines of or to bots")
      return
    }
    let speaker = people.name(line.nick)
    arrive([speaker], line)
    if let command {
      follow(command, line, speaker)
    } else {
      say(line, speaker)
    }
  }

  /// Ends what is still open.
  mutating func finish() {
    if let last = meeting.steps.last { closeVote(at: last.time, last.source) }
    for guess in people.guesses { meeting.report.note(guess) }
    if meetings > 1 {
      meeting.report.note("The log holds \(meetings) meetings; all of them are in this record.")
    }
  }

  private mutating func start(_ line: ChatLine, _ title: String) {
    let owner = people.name(line.nick)
    meetings += 1
    isUnderWay = true
    chairs = [owner]
    if !title.isEmpty { add(.frontMatter(.title, [title]), line) }
    arrive([owner], line)
    add(.duty(.chair, owner), line)
  }

  private mutating func arrive(_ names: [String], _ line: ChatLine) {
    let new = names.filter { there.insert($0).inserted }
    if !new.isEmpty { add(.present(new), line) }
  }

  private mutating func add(_ act: ImportedAct, _ line: ChatLine) {
    meeting.add(act, at: line.time, line.place)
  }

  private mutating func say(_ line: ChatLine, _ speaker: String) {
    if vote?.takesSigns == true, let straw = StrawVote(line.text) {
      vote?.add(straw, by: speaker, &meeting, at: line.time, line.place)
      return
    }
    let text = line.text.trimmed
    if text.hasPrefix("#"), text.dropFirst().first?.isLetter == true {
      meeting.report.add(line.place, line.text, "is no command of MeetBot; it is kept as said")
    }
    let isLink = ["http://", "https://", "ftp://"].contains { text.hasPrefix($0) }
    add(.said(isLink ? .example : .point, by: speaker, text.orNoText), line)
  }

  private mutating func follow(_ command: MeetBotCommand, _ line: ChatLine, _ speaker: String) {
    if command.name.isForChairs, meetings > 0, !chairs.contains(speaker) {
      let reason = "is a chair's command, and \(speaker) was no chair then"
      meeting.report.add(line.place, line.text, reason)
      return
    }
    let text = command.argument
    switch command.name {
    case .topic, .subtopic, .agreed, .accepted, .rejected, .action, .info, .idea, .link, .help:
      meeting.report.noteEmpty(text, line.place)
      record(command.name, text, line, speaker)
    case .startVote, .vote, .endVote: ballot(command.name, text, line, speaker)
    case .chair, .unchair, .nick: name(command.name, text, line)
    case .endMeeting:
      closeVote(at: line.time, line.place)
      isUnderWay = false
    case .meetingTopic: add(.frontMatter(.title, [text.orNoText]), line)
    case .undo: undo(line)
    case .startMeeting, .meetingName, .showVote, .save, .lurk, .unlurk, .restrictLogs, .commands,
      .voters:
      meeting.report.leaveOut("commands that only MeetBot needs")
    }
  }

  private mutating func record(
    _ name: MeetBotCommand.Name,
    _ text: String,
    _ line: ChatLine,
    _ speaker: String
  ) {
    undoable.append(meeting.steps.count)
    switch name {
    case .topic, .subtopic: add(.topic(text.orNoText), line)
    case .info: add(.said(.announcement, by: speaker, text.orNoText), line)
    case .idea: add(.said(.idea, by: speaker, text.orNoText), line)
    case .link: add(.said(.example, by: speaker, text.orNoText), line)
    case .help: add(.said(.caveat, by: speaker, text.orNoText), line)
    case .action: add(.nextStep(nextStep(text)), line)
    default:
      add(.proposal(proposals, by: speaker, text.orNoText), line)
      add(.decided(proposals, name == .rejected ? .notAgreed : .agreed), line)
      proposals += 1
    }
  }

  /// An action is everybody's whose nick it names, in the order named.
  private mutating func nextStep(_ text: String) -> ImportedNextStep {
    var step = ImportedNextStep(text: text.orNoText, due: ActionText.due(in: text))
    let words = text.split { !($0.isLetter || $0.isNumber || "_-[]|^`".contains($0)) }
    for word in words where people.knows(String(word)) {
      let name = people.name(String(word))
      if !step.owners.contains(name) { step.owners.append(name) }
    }
    return step
  }

  private mutating func name(_ command: MeetBotCommand.Name, _ text: String, _ line: ChatLine) {
    for nick in text.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init) {
      let name = people.name(nick)
      switch command {
      case .chair:
        if chairs.insert(name).inserted { add(.duty(.chair, name), line) }
      case .unchair: chairs.remove(name)
      default: arrive([name], line)
      }
    }
  }

  private mutating func undo(_ line: ChatLine) {
    guard let last = undoable.popLast() else {
      meeting.report.add(line.place, line.text, "finds nothing that it could take back")
      return
    }
    // An agreement is two steps of one line.
    let source = meeting.steps[last].source
    let count = meeting.steps[last...].prefix { $0.source == source }.count
    meeting.steps.removeSubrange(last..<last + count)
    meeting.report.leaveOut("items taken back with #undo")
  }

  private mutating func closeVote(at time: Timestamp, _ source: SourcePlace) {
    vote?.close(&meeting, at: time, source)
    vote = nil
  }

  private mutating func ballot(
    _ name: MeetBotCommand.Name,
    _ text: String,
    _ line: ChatLine,
    _ speaker: String
  ) {
    // Ubuntu's bot opens a vote with #vote and a motion.
    let isMotion =
      name == .vote && vote == nil && chairs.contains(speaker)
      && StrawVote.answer(of: text) == nil
    let opens = name == .startVote || isMotion
    if opens {
      openVote(MeetBotQuestion(text), line, speaker)
      vote?.takesSigns = name == .vote
    } else if name == .endVote {
      closeVote(at: line.time, line.place)
    } else if vote?.add(text, by: speaker, &meeting, at: line.time, line.place) != true {
      let reason = vote == nil ? "comes while no vote is open" : "is none of the vote's answers"
      meeting.report.add(line.place, line.text, reason)
    }
  }

  private mutating func openVote(
    _ question: MeetBotQuestion,
    _ line: ChatLine,
    _ speaker: String
  ) {
    closeVote(at: line.time, line.place)
    // What was recorded before a vote stays where its ballots expect it.
    undoable = []
    guard question.isYesOrNo else {
      add(.question(question.text.orNoText), line)
      vote = StrawPoll(options: question.options)
      return
    }
    add(.proposal(proposals, by: speaker, question.text.orNoText), line)
    vote = StrawPoll(on: proposals)
    proposals += 1
  }
}
