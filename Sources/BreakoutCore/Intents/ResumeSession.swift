/// Takes an ended session up again.
package struct ResumeSession: Intent {
  /// Creates the intent.
  package init() {}

  package var needsOpenSession: Bool { false }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard session.isEnded else { throw Refusal("The session has not ended.") }
    return .sessionResumed(SessionResumed())
  }
}
