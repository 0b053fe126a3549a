internal import BreakoutCore
internal import BreakoutReport

extension PromptWords {
  /// What is kept off the record, read back and heard, in a few words.
  static func agreeing(_ event: SessionEvent, _ session: borrowing Session) -> String {
    switch event {
    case .recordSuspended:
      return translated("off the record; nothing that is said is kept until on")
    case .recordContinued: return translated("on the record")
    case .remarkWithheld(let event):
      return translated(
        "off the record, \(Phrase.number(event.characters, "character", "characters"))"
      )
    case .readBackOpened(let event): return translated("read-back of \(readBack(event.items))")
    case .readBackAnswered(let event):
      let names = event.who.map { session.name(of: $0) }.joined(separator: ", ")
      guard let change = event.change else { return translated("\(names) confirmed") }
      return translated(
        "\(names) asked for a change\(event.item.map { translated(" of \($0)") } ?? ""): \(change)"
      )
    case .recordSigned(let event):
      let changes = event.changes > 0 ? translated(", \(event.changes) asked for a change") : ""
      return translated("signed off by \(event.confirmed) of \(event.asked)\(changes)")
    case .humHeard(let event):
      return translated(
        "\(event.poll) hum: \(event.inFavour.word) in favour, "
          + "\(event.against.word) against"
      )
    default: return ""
    }
  }

  private static func readBack(_ items: [ItemID]) -> String {
    items.isEmpty
      ? translated("proposals and next steps") : items.map(\.description).joined(separator: " ")
  }
}
