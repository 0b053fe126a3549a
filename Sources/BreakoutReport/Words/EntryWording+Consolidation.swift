import BreakoutCore

extension EntryWording {
  func words(_ event: RoomPulled, _ place: String) -> String {
    let room = voice.openText(event.room, in: place)
    return translated(
      "The log of \(room) was read: \(Phrase.number(event.count, "entry", "entries")), "
        + "head \(event.hash)."
    )
  }

  func words(_ event: RoomSigned, _ place: String) -> String {
    let room = voice.openText(event.room, in: place)
    let remark =
      event.remark.map { translated(": \(Phrase.sentence(voice.text($0, in: place)))") } ?? "."
    return translated(
      "\(Phrase.capital(room)) signed off, \(event.confirmed) of \(event.asked)\(remark)"
    )
  }

  func words(_ event: FindingLinked) -> String {
    let origins = list(event.origins)
    guard let text = event.text else {
      return translated("\(event.id) is drawn from \(origins) as well.")
    }
    return translated("Finding \(event.id), from \(origins): ") + self.text(text, event.id)
  }

  func words(_ event: FindingUnlinked) -> String {
    translated("\(event.id) is no longer drawn from \(list(event.origins))")
      + reason(event.reason, event.id)
  }

  func words(_ event: FindingSplit) -> String {
    translated("Finding \(event.id), split from \(event.from), from \(list(event.origins)): ")
      + text(event.text, event.id)
  }

  func words(_ event: FindingsOrdered) -> String {
    translated("The findings were put in order: \(Phrase.list(event.order.map(\.description))).")
  }

  func words(_ event: DissentLeftOut) -> String {
    translated("\(event.item) was left out of \(event.id)") + reason(event.reason, event.id)
  }

  func words(_ event: PeopleIdentified) -> String {
    guard voice.level == .named else {
      return translated("Rosters of several rooms were compared.")
    }
    let people = Phrase.list(event.people.map(\.description))
    return translated(
      "\(people) are \(event.different ? translated("different people") : translated("one person"))."
    )
  }

  func words(_ event: SuggestionDismissed) -> String {
    translated("\(list(event.items)) were said not to be the same.")
  }

  func words(_ event: SmallNumbersSet) -> String {
    translated("Nothing is printed apart of fewer than \(event.least) people.")
  }

  private func list(_ items: [RoomItem]) -> String { Phrase.list(items.map(\.description)) }
}
