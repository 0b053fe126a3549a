import BreakoutCore

extension EntryWording {
  func words(_ event: RemarkWithheld) -> String {
    translated(
      "A remark of \(Phrase.number(event.characters, "character", "characters")) was made off the "
        + "record."
    )
  }

  func words(_ event: ReadBackOpened) -> String {
    event.items.isEmpty
      ? translated("The proposals and next steps were read back to the room.")
      : translated("\(Phrase.list(event.items.map(\.description))) was read back to the room.")
  }

  func words(_ event: ReadBackAnswered, _ place: String) -> String {
    let names = Phrase.capital(voice.people.label(event.who))
    guard let change = event.change else {
      return translated("\(names) confirmed what was read back.")
    }
    let item = event.item.map { translated(" of \($0)") } ?? ""
    return translated("\(names) asked for a change\(item): ")
      + Phrase.sentence(voice.text(change, in: place))
  }

  func words(_ event: RecordSigned) -> String {
    let changes = event.changes == 0 ? "" : translated("; \(event.changes) asked for a change")
    return translated("The room signed off, \(event.confirmed) of \(event.asked)\(changes).")
  }

  func words(_ event: HumHeard) -> String {
    let hum = Hum(inFavour: event.inFavour, against: event.against)
    return translated("The hum on \(event.poll) was \(PollWords.heard(hum)).")
  }
}
