internal import BreakoutCore
internal import BreakoutReport

extension PromptWords {
  /// What a consolidation records, in a few words.
  static func consolidation(_ event: SessionEvent, _ session: borrowing Session) -> String {
    switch event {
    case .roomPulled(let event):
      return translated(
        "\(event.room) \(Phrase.number(event.count, "entry", "entries")), "
          + "head \(event.hash.prefix(8))…"
      )
    case .roomSigned(let event):
      return translated("\(event.room) signed off by \(event.confirmed) of \(event.asked)")
        + (event.remark.map { translated(": \($0)") } ?? "")
    case .findingLinked(let event):
      let text = session.consolidation.finding(event.id)?.text ?? ""
      return translated("\(event.id) \(text), from \(items(event.origins))")
    case .findingUnlinked(let event):
      return translated("\(event.id) is no longer drawn from \(items(event.origins))")
    case .findingSplit(let event):
      return translated(
        "\(event.id) \(event.text), from \(items(event.origins)), split from \(event.from)"
      )
    case .findingsOrdered(let event):
      return translated("order: ") + event.order.map(\.description).joined(separator: " ")
    case .dissentLeftOut(let event):
      return translated("\(event.item) left out of \(event.id): \(event.reason)")
    case .peopleIdentified(let event):
      let people = listed(event.people.map(\.description), "and")
      return event.different
        ? translated("\(people) are different people") : translated("\(people) are one person")
    case .suggestionDismissed(let event):
      return translated("not the same: \(items(event.items))")
    case .smallNumbersSet(let event):
      return
        translated("no count apart of fewer than \(event.least) people, by room or by constituency")
    default: return ""
    }
  }

  private static func items(_ items: [RoomItem]) -> String {
    items.map(\.description).joined(separator: " ")
  }

  /// How many ballots came in at once.
  static func ballotsEntered(
    _ event: BallotsEntered,
    _ session: borrowing Session
  ) -> String {
    let count = event.votes.reduce(0) { $0 + $1.voters.count }
    let total = session.poll(event.poll)?.castCount ?? count
    return translated("\(Phrase.number(count, "ballot", "ballots")) entered (\(total) in)")
  }
}
