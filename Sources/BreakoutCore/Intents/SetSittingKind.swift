/// Says what kind of sitting the session is.
package struct SetSittingKind: Intent {
  private let kind: SittingKind

  /// Creates the intent.
  package init(_ kind: SittingKind) {
    self.kind = kind
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if session.opening?.kind == .consolidation, kind != .consolidation {
      throw Refusal("A consolidation reads the logs of rooms and stays one.")
    }
    return .sittingKindSet(SittingKindSet { $0.kind = kind })
  }
}
