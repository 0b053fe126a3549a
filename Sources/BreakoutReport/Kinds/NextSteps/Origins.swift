import BreakoutCore

/// Annex C: where each proposal came from and what became of it.
struct Origins {
  let context: ReportContext

  /// The proposals with their versions, contributions and polls.
  var values: [ReportObject] {
    context.session.proposals.filter { $0.state != .struck }.map(value)
  }

  /// A proposal with its versions, contributions and polls.
  func value(_ proposal: Proposal) -> ReportObject {
    [
      "id": .text(context.name(proposal.id)),
      "state": .text(proposal.state.rawValue),
      "state_word": .text(proposal.state.word + joined(proposal)),
      "proposer": .optional(context.who(proposal.proposer)),
      "from": proposal.origins.isEmpty
        ? .optional(
          proposal.carried.map {
            context.voice.openText($0.description, in: proposal.id.description)
          }
        ) : .text(Phrase.list(proposal.origins.map(context.name))),
      "polls": proposal.polls.isEmpty ? nil : .text(Phrase.list(proposal.polls.map(poll))),
      "reason": .optional(proposal.reason.map { context.text($0, in: proposal.id) }),
      "versions": .objects(
        proposal.versions.enumerated().map { place, version in
          [
            "number": .number(place + 1),
            "text": .text(Phrase.sentence(context.text(version.text, in: proposal.id))),
            "entry": .text(context.entry(version.entry)),
          ]
        }
      ),
    ]
  }

  private func joined(_ proposal: Proposal) -> String {
    proposal.joinedTo.map { translated(" to \(context.name($0))") } ?? ""
  }

  private func poll(_ id: ItemID) -> String {
    guard let poll = context.session.poll(id) else { return context.name(id) }
    let told = poll.state == .closed ? context.outcome(of: poll) : nil
    let outcome = told ?? poll.state.word
    return "\(context.name(id)) (\(outcome))"
  }
}
