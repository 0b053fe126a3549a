import BreakoutCore

/// What people said against something, as far as they may be named.
struct Opposition {
  let context: ReportContext

  /// An objection with its fate.
  func objection(_ objection: Objection) -> ReportObject {
    [
      "id": .text(context.name(objection.id)),
      "who": .text(context.voice.people.fullLabel(objection.objector)),
      "text": .text(Phrase.sentence(context.text(objection.text, in: objection.id))),
      "state": .text(objection.state.rawValue),
      "state_word": .text(objection.state.word),
      "open": .flag(objection.isOpen),
      "settled": objection.remark == nil
        ? nil : .text(Phrase.capital(objection.state.word)),
      "reply": .optional(
        objection.reply.map { Phrase.sentence(context.text($0, in: objection.id)) }
      ),
      "remark": .optional(
        objection.remark.map { Phrase.sentence(context.text($0, in: objection.id)) }
      ),
      "entry": .text(context.entry(objection.entry)),
    ]
  }

  /// A minority statement.
  func dissent(_ dissent: Dissent) -> ReportObject {
    [
      "id": .text(context.name(dissent.id)),
      "who": .text(context.voice.author(of: dissent)),
      "text": .text(Phrase.sentence(context.voice.text(of: dissent))),
      "entry": .text(context.entry(dissent.entry)),
    ]
  }

  /// The reason given with a ballot.
  func reason(_ ballot: Ballot, in poll: ItemID) -> ReportObject {
    [
      "vote": .text(PollWords.vote(ballot.content)),
      "who": .optional(context.who(ballot.voter)),
      "text": .text(Phrase.sentence(context.text(ballot.reason ?? "", in: poll))),
    ]
  }
}
