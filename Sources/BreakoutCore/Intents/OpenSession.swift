/// Begins a log.
package struct OpenSession: Intent {
  private let opening: SessionOpened

  /// Creates the intent.
  package init(_ opening: SessionOpened) {
    self.opening = opening
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard session.opening == nil else { throw Refusal("The session is open already.") }
    return .sessionOpened(opening)
  }
}
