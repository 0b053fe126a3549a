/// Records the chair's call on a proposal.
package struct DecideProposal: Intent {
  private let id: ItemID
  private let outcome: DecisionOutcome
  private let review: DateExpression?

  /// Creates the intent.
  package init(_ id: ItemID, _ outcome: DecisionOutcome, review: DateExpression?) {
    self.id = id
    self.outcome = outcome
    self.review = review
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let proposal = try session.standingProposal(id)
    try session.requireNoPoll(on: id)
    if outcome == .agreed, !moment.really { try requireGround(proposal, session) }
    var event = DecisionMade()
    event.proposal = id
    event.version = proposal.versions.count
    event.outcome = outcome
    event.review = try review?.date(after: moment.now.day(at: session.zone))
    event.chair = session.duties[.chair]
    if let last = session.decision(on: id), last.version == event.version,
      last.outcome == outcome, last.review == event.review, proposal.state != .open
    {
      throw Refusal("\(id) is \(outcome.word) already.")
    }
    return .decisionMade(event)
  }

  private func requireGround(_ proposal: Proposal, _ session: Session) throws(Refusal) {
    if let open = session.objections(to: id).first(where: \.isOpen) {
      let state =
        open.state == .answered ? translated("answered, and not settled") : open.state.word
      throw Refusal("\(open.id) to \(id) is \(state).", remedy: .insist)
    }
    if let poll = session.standingPoll(on: proposal), let result = poll.result,
      !result.outcome.passes
    {
      throw Refusal("\(poll.id) on \(id) came to “\(result.outcome.word)”.", remedy: .insist)
    }
  }
}
