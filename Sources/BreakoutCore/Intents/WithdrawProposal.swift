/// Takes a proposal back.
package struct WithdrawProposal: Intent {
  private let id: ItemID
  private let reason: String?

  /// Creates the intent.
  package init(_ id: ItemID, because reason: String?) {
    self.id = id
    self.reason = reason
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let proposal = try session.standingProposal(id)
    try session.requireNoPoll(on: id)
    if proposal.state == .agreed, !moment.really {
      throw Refusal("\(id) has been agreed.", remedy: .insist)
    }
    return .proposalWithdrawn(
      ProposalWithdrawn {
        $0.id = id
        $0.reason = reason
      }
    )
  }
}
