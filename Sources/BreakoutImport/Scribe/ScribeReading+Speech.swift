internal import BreakoutCore

extension ScribeReading {
  /// Takes a line that is no command: the scribe's account, or what somebody typed.
  mutating func speak(_ line: ChatLine) {
    arrive(line.nick, line)
    let isScribe = scribes.contain(line.nick)
    let text = line.text.trimmed
    if isCorrection(text) {
      meeting.report.add(
        line.place,
        line.text,
        "corrects nothing that was found; it is kept as said"
      )
      say(.point, by: people.name(line.nick), text, line)
      return
    }
    if isScribe, let own = text.after("<\(line.nick.lowercased())>") {
      say(.point, by: people.name(line.nick), own.trimmed, line)
      return
    }
    if text.hasPrefix("\\") {
      say(.point, by: isScribe ? nil : people.name(line.nick), String(text.dropFirst()), line)
      return
    }
    if goOn(line, isScribe) { return }
    if isScribe, let quoted = quotation(line.text) {
      let name = people.name(quoted.name)
      lastSpeakers[line.nick] = name
      say(.point, by: name, quoted.text, line)
      return
    }
    if isScribe, StrawVote(text) == nil {
      if !text.hasPrefix("->") { lastSpeakers[line.nick] = nil }
      say(.point, by: nil, text, line)
      return
    }
    say(isAddress(text) ? .example : .point, by: people.name(line.nick), text, line)
  }

  private mutating func say(
    _ kind: ContributionKind,
    by speaker: String?,
    _ text: String,
    _ line: ChatLine
  ) {
    meeting.report.noteEmpty(text, line.place)
    let isAnonymous = speaker == "scribe" && line.nick == "scribe"
    add(.said(kind, by: isAnonymous ? nil : speaker, text.orNoText), line)
  }

  /// A quoted name is one word, or several where somebody is known by them.
  private func quotation(_ text: String) -> SpeakerLine? {
    if let line = SpeakerLine(text) { return line }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let name = text[..<colon].trimmed
    guard name.contains(" "), name.count <= 60, people.knows(name) else { return nil }
    return SpeakerLine(name: name, text: text[colon...].dropFirst().trimmed)
  }

  private func isAddress(_ text: String) -> Bool {
    ["http://", "https://", "ftp://"].contains { text.hasPrefix($0) }
  }

  private func isCorrection(_ text: String) -> Bool {
    guard let verb = text.first, verb == "s" || verb == "i", let bar = text.dropFirst().first,
      bar == "/" || bar == "|"
    else { return false }
    return text.dropFirst(2).contains(bar)
  }

  /// A line with dots in front goes on with what the same person wrote before.
  private mutating func goOn(_ line: ChatLine, _ isScribe: Bool) -> Bool {
    guard let more = SpeakerLine.continuation(line.text) else { return false }
    if isScribe, let speaker = lastSpeakers[line.nick] {
      if case .said(_, by: speaker, _)? = lastStatement {
        add(.goesOn(more.orNoText), line)
      } else {
        say(.point, by: speaker, more, line)
      }
      return true
    }
    let last = lastOf[PeopleTable.key(line.nick)]
    if let last, append(more, toStepAt: last, isScribe, line) { return true }
    // Dots that go on with nothing.
    lastSpeakers[line.nick] = nil
    say(
      .point,
      by: isScribe ? nil : people.name(line.nick),
      isScribe ? more : line.text.trimmed,
      line
    )
    return true
  }

  /// The last statement among the steps, while nothing else has been said since.
  private var lastStatement: ImportedAct? {
    for step in meeting.steps.reversed() {
      switch step.act {
      case .said: return step.act
      case .goesOn, .present, .left, .vote, .pollOpened: continue
      default: return nil
      }
    }
    return nil
  }

  private mutating func append(
    _ more: String,
    toStepAt place: Int,
    _ isScribe: Bool,
    _ line: ChatLine
  ) -> Bool {
    guard meeting.steps.indices.contains(place) else { return false }
    switch meeting.steps[place].act {
    case .topic(let text): meeting.steps[place].act = .topic("\(text) \(more)")
    case .proposal(let number, let by, let text):
      meeting.steps[place].act = .proposal(number, by: by, "\(text) \(more)")
      decisions.goOn(more)
    case .amended(let number, let text):
      meeting.steps[place].act = .amended(number, "\(text) \(more)")
    case .nextStep(var step):
      step.text += " " + more
      step.due = step.due ?? ActionText.due(in: step.text)
      meeting.steps[place].act = .nextStep(step)
    case .said(.caveat, let by, let text):
      meeting.steps[place].act = .said(.caveat, by: by, "\(text) \(more)")
    case .said(_, by: nil, _), .goesOn:
      guard isScribe, place == meeting.steps.count - 1 else { return false }
      add(.goesOn(more.orNoText), line)
    default: return false
    }
    return true
  }
}
