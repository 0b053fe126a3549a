/// Puts a course of action to the room.
package struct MakeProposal: Intent {
  private let spoken: SpokenText
  private let origins: [ItemID]

  /// Creates the intent; without a speaker the room makes the proposal.
  package init(_ spoken: SpokenText, from origins: [ItemID]) {
    self.spoken = spoken
    self.origins = origins
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    var event = ProposalMade()
    (event.proposer, event.text) = try session.attribute(spoken, moment.rooms)
    for origin in origins { _ = try session.standing(origin, .contribution) }
    event.id = session.nextID(.proposal)
    event.question = session.openQuestion
    event.origins = origins
    return .proposalMade(event)
  }
}
