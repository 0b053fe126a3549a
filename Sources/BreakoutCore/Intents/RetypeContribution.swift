/// Changes the kind of a contribution.
package struct RetypeContribution: Intent {
  private let id: ItemID
  private let kind: ContributionKind

  /// Creates the intent.
  package init(_ id: ItemID, as kind: ContributionKind) {
    self.id = id
    self.kind = kind
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let id = try session.standing(self.id, .contribution)
    if session.contribution(id)?.kind == kind { throw Refusal("\(id) is that already.") }
    return .contributionRetyped(
      ContributionRetyped {
        $0.id = id
        $0.kind = kind
      }
    )
  }
}
