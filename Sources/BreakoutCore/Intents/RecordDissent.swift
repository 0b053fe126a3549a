/// Binds a minority statement to a proposal.
package struct RecordDissent: Intent {
  private let author: TypedName
  private let proposal: ItemID?
  private let unnamed: Bool
  private let text: String

  /// Creates the intent; no proposal means the one that the room is at.
  package init(by author: TypedName, on proposal: ItemID?, unnamed: Bool, _ text: String) {
    self.author = author
    self.proposal = proposal
    self.unnamed = unnamed
    self.text = text
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    var event = DissentRecorded()
    event.id = session.nextID(.dissent)
    event.proposal = try session.proposalAtHand(proposal)
    event.author = try session.participant(named: author)
    event.unnamed = unnamed
    event.text = text
    return .dissentRecorded(event)
  }
}
