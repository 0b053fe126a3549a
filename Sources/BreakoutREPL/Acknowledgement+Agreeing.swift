internal import BreakoutCore
internal import BreakoutReport

/// The answers to reading back, and to a poll that is opened once more.
extension Acknowledgement {
  static func readBack(
    _ event: ReadBackOpened,
    _ session: borrowing Session
  ) -> (String, [String]) {
    let asked = session.readBacks.last?.asked.count ?? 0
    let texts = ReadBackView.texts(event.items, session)
    let items = Phrase.number(texts.count, "item", "items")
    let lines = texts.flatMap { text in
      // The answer indents its lines by three.
      TextWrapping.wrap("   " + text).split(separator: "\n").map { String($0.dropFirst(3)) }
    }
    return (translated("read-back of \(items), \(asked) asked"), lines)
  }

  static func answered(
    _ event: ReadBackAnswered,
    _ session: borrowing Session
  ) -> (String, [String]) {
    let line = PromptWords.short(.readBackAnswered(event), session)
    guard let last = session.readBacks.last else { return (line, []) }
    let missing = last.missing.isEmpty ? [] : [translated("Not yet heard: \(last.missing.count).")]
    guard event.change == nil else { return (line, missing) }
    let names = event.who.map { session.name(of: $0) }.joined(separator: ", ")
    return (translated("\(ReadBackView.count(last)) confirmed; now \(names)"), missing)
  }

  /// Says that what people confirmed or signed off is no longer what stands.
  static func unsettled(by entry: Entry, _ session: borrowing Session) -> [String] {
    let items = session.unsettled(by: entry)
    guard let last = session.readBacks.last, !items.isEmpty else { return [] }
    let names = listed(items.map(\.description), "and")
    return [
      last.signed == nil
        ? translated(
          "\(names): what was confirmed before was another text; confirm all asks again."
        )
        : translated("\(names): the room signed off what stood before; readback asks it again.")
    ]
  }

  /// Says that a proposal that was decided on is open again.
  static func reopened(_ event: ProposalAmended, _ session: borrowing Session) -> [String] {
    guard let proposal = session.proposal(event.id), let last = session.decision(on: event.id),
      last.version == proposal.versions.count - 1
    else { return [] }
    let word = Proposal.State(last.outcome).word
    return [translated("It was \(word) (#\(last.entry)) and is open again.")]
  }

  /// Says that the text is another than in the round before.
  static func amended(_ id: ItemID, _ session: borrowing Session) -> [String] {
    guard let poll = session.poll(id), let earlier = session.round(before: poll),
      earlier.terms.options.map(\.version) != poll.terms.options.map(\.version)
    else { return [] }
    return [translated("The text was amended since \(earlier.id).")]
  }
}
