import BreakoutCore

extension EntryWording {
  func words(_ event: SessionOpened, _ place: String) -> String {
    let workshop = event.workshop.map { translated(" of \(voice.openText($0, in: place))") } ?? ""
    return translated(
      "The \(event.kind.word)\(workshop) was opened in room "
        + "\(voice.openText(event.room, in: place))."
    )
  }

  func words(_ event: FrontMatterSet, _ place: String) -> String {
    guard !event.texts.isEmpty else {
      return translated("Title page: \(event.field.word) was cleared.")
    }
    let texts = event.texts.map { voice.openText($0, in: place) }
    return translated(
      "Title page: \(event.field.word): \(Phrase.sentence(texts.joined(separator: translated("; "))))"
    )
  }

  func words(_ event: AttributionSet) -> String {
    switch event.level {
    case .named: translated("Reports name people.")
    case .affiliation: translated("Reports give affiliations and no names.")
    case .role: translated("Reports give roles, no names and no affiliations.")
    case .none: translated("Reports give no names, roles or affiliations.")
    }
  }

  func words(_ event: SessionEnded) -> String {
    translated("The session was ended after \(Phrase.number(event.entries, "entry", "entries")).")
  }

  func words(_ event: ParticipantsAdded) -> String {
    let who = Phrase.capital(voice.people.label(event.people.map(\.handle)))
    return counted(
      event.people.count,
      "\(who) was put on the roster.",
      "\(who) were put on the roster."
    )
  }

  func words(_ event: ParticipantChanged) -> String {
    guard voice.level == .named else { return translated("The roster was corrected.") }
    let name = voice.people.label(event.who)
    guard let text = event.text else {
      return translated("The roster no longer gives the \(event.detail.word) of \(name).")
    }
    return
      translated(
        "The roster now gives, of \(name), the \(event.detail.word): \(Phrase.sentence(text))"
      )
  }

  func words(_ event: DutyAssigned) -> String {
    translated("\(Phrase.capital(event.duty.word)): \(voice.people.label(event.who)).")
  }

  func words(_ event: AgendaItemAdded, _ place: String) -> String {
    translated("Agenda: \(event.id) (\(event.kind.word)\(minutes(event.minutes))): ")
      + Phrase.sentence(voice.openText(event.text, in: place))
  }

  func words(_ event: QuestionPut, _ place: String) -> String {
    let box = event.minutes.map { translated(" (\($0) minutes)") } ?? ""
    let verb = event.takenUp ? translated("was put and taken up") : translated("was put")
    return translated(
      "\(event.id) \(verb)\(box): \(Phrase.sentence(voice.text(event.text, in: place)))"
    )
  }

  func words(_ event: QuestionTaken) -> String {
    translated("\(event.id) was taken up")
      + (event.minutes.map { translated(" for \($0) minutes") } ?? "") + "."
  }

  private func minutes(_ minutes: Int?) -> String {
    minutes.map { translated(", \($0) minutes") } ?? ""
  }
}
