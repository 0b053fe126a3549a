/// Puts a course of action to the room.
package struct MakeProposal: Intent {
  private let text: String
  private let proposer: TypedName?
  private let origins: [ItemID]

  /// Creates the intent; no proposer means the room.
  package init(_ text: String, by proposer: TypedName?, from origins: [ItemID]) {
    self.text = text
    self.proposer = proposer
    self.origins = origins
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    var event = ProposalMade()
    if let proposer { event.proposer = try session.participant(named: proposer) }
    for origin in origins { _ = try session.standing(origin, .contribution) }
    event.id = session.nextID(.proposal)
    event.question = session.openQuestion
    event.origins = origins
    event.text = text
    return .proposalMade(event)
  }
}
