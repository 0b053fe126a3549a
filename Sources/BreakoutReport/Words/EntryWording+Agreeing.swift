import BreakoutCore

extension EntryWording {
  func words(_ event: RemarkWithheld) -> String {
    "A remark of \(Phrase.number(event.characters, "character", "characters")) was made off the "
      + "record."
  }

  func words(_ event: ReadBackOpened) -> String {
    let what =
      event.items.isEmpty
      ? "The proposals and next steps were" : Phrase.list(event.items.map(\.description)) + " was"
    return "\(what) read back to the room."
  }

  func words(_ event: ReadBackAnswered, _ place: String) -> String {
    let names = Phrase.capital(voice.people.label(event.who))
    guard let change = event.change else { return "\(names) confirmed what was read back." }
    let item = event.item.map { " of \($0)" } ?? ""
    return "\(names) asked for a change\(item): "
      + Phrase.sentence(voice.text(change, in: place))
  }

  func words(_ event: RecordSigned) -> String {
    let changes = event.changes == 0 ? "" : "; \(event.changes) asked for a change"
    return "The room signed off, \(event.confirmed) of \(event.asked)\(changes)."
  }

  func words(_ event: HumHeard) -> String {
    "The hum on \(event.poll) was \(sound(event.inFavour)) in favour and "
      + "\(sound(event.against)) against."
  }

  private func sound(_ loudness: Loudness) -> String {
    loudness == .none ? "silent" : loudness.rawValue
  }
}
