/// Says what kind of sitting the session is.
package struct SetSittingKind: Intent {
  private let kind: SittingKind

  /// Creates the intent.
  package init(_ kind: SittingKind) {
    self.kind = kind
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    .sittingKindSet(SittingKindSet { $0.kind = kind })
  }
}
