import BreakoutCore

extension EntryWording {
  func words(_ event: SessionOpened, _ place: String) -> String {
    let workshop = event.workshop.map { " of \(voice.openText($0, in: place))" } ?? ""
    return "The \(event.kind.rawValue)\(workshop) was opened in room "
      + "\(voice.openText(event.room, in: place))."
  }

  func words(_ event: FrontMatterSet, _ place: String) -> String {
    guard !event.texts.isEmpty else { return "Title page: \(event.field.rawValue) was cleared." }
    let texts = event.texts.map { voice.openText($0, in: place) }
    return "Title page: \(event.field.rawValue): \(Phrase.sentence(texts.joined(separator: "; ")))"
  }

  func words(_ event: AttributionSet) -> String {
    switch event.level {
    case .named: "Reports name people."
    case .affiliation: "Reports give affiliations and no names."
    case .role: "Reports give roles, no names and no affiliations."
    case .none: "Reports give no names, roles or affiliations."
    }
  }

  func words(_ event: SessionEnded) -> String {
    "The session was ended after \(Phrase.number(event.entries, "entry", "entries"))."
  }

  func words(_ event: ParticipantsAdded) -> String {
    let verb = event.people.count == 1 ? "was" : "were"
    return Phrase.capital(voice.people.label(event.people.map(\.handle)))
      + " \(verb) put on the roster."
  }

  func words(_ event: ParticipantChanged) -> String {
    guard voice.level == .named else { return "The roster was corrected." }
    let name = voice.people.label(event.who)
    guard let text = event.text else {
      return "The roster no longer gives the \(event.detail.rawValue) of \(name)."
    }
    return
      "The roster now gives, of \(name), the \(event.detail.rawValue): \(Phrase.sentence(text))"
  }

  func words(_ event: DutyAssigned) -> String {
    "\(Phrase.capital(event.duty.rawValue)): \(voice.people.label(event.who))."
  }

  func words(_ event: AgendaItemAdded, _ place: String) -> String {
    "Agenda: \(event.id) (\(event.kind.rawValue)\(minutes(event.minutes))): "
      + Phrase.sentence(voice.openText(event.text, in: place))
  }

  func words(_ event: QuestionPut, _ place: String) -> String {
    let box = event.minutes.map { " (\($0) minutes)" } ?? ""
    let verb = event.takenUp ? "was put and taken up" : "was put"
    return "\(event.id) \(verb)\(box): \(Phrase.sentence(voice.text(event.text, in: place)))"
  }

  func words(_ event: QuestionTaken) -> String {
    "\(event.id) was taken up" + (event.minutes.map { " for \($0) minutes" } ?? "") + "."
  }

  private func minutes(_ minutes: Int?) -> String { minutes.map { ", \($0) minutes" } ?? "" }
}
