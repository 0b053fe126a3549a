/// Gives a proposal a new text.
package struct AmendProposal: Intent {
  private let id: ItemID
  private let text: String

  /// Creates the intent.
  package init(_ id: ItemID, to text: String) {
    self.id = id
    self.text = text
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let proposal = try session.standingProposal(id)
    try session.requireNoPoll(on: id)
    if proposal.text == text { throw Refusal("\(id) says that already.") }
    if let decision = session.decision(on: id), proposal.state == Proposal.State(decision.outcome),
      [.agreed, .notAgreed].contains(decision.outcome), !moment.really
    {
      throw Refusal(
        "\(id) is \(proposal.state.rawValue) (#\(decision.entry)); with another text it is open again.",
        remedy: .insist
      )
    }
    return .proposalAmended(
      ProposalAmended {
        $0.id = id
        $0.text = text
      }
    )
  }
}
