/// Records what came of checking a claim.
package struct CheckClaim: Intent {
  private let id: ItemID
  private let status: ClaimStatus
  private let note: String?

  /// Creates the intent.
  package init(_ id: ItemID, _ status: ClaimStatus, note: String?) {
    self.id = id
    self.status = status
    self.note = note
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let id = try session.standing(self.id, .contribution)
    guard session.contribution(id)?.kind == .claim else {
      throw Refusal("\(id) is not a claim.", remedy: .choose(["retype \(id) claim"]))
    }
    return .claimChecked(
      ClaimChecked {
        $0.id = id
        $0.status = status
        $0.note = note
      }
    )
  }
}
