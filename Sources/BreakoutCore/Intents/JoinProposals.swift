/// Makes one proposal part of another.
package struct JoinProposals: Intent {
  private let whole: ItemID
  private let part: ItemID

  /// Creates the intent.
  package init(into whole: ItemID, _ part: ItemID) {
    self.whole = whole
    self.part = part
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let joined = try session.standingProposal(part)
    _ = try session.standingProposal(whole)
    guard whole.kind == part.kind else {
      throw Refusal("\(part) is \(part.kind.phrase), and \(whole) is \(whole.kind.phrase).")
    }
    if whole == part { throw Refusal("\(whole) cannot be joined to itself.") }
    try session.requireNoPoll(on: whole)
    try session.requireNoPoll(on: part)
    if joined.state != .open, !moment.really {
      throw Refusal("\(part) has been decided: \(joined.state.rawValue).", remedy: .insist)
    }
    return .proposalJoined(
      ProposalJoined {
        $0.id = whole
        $0.joined = part
      }
    )
  }
}
