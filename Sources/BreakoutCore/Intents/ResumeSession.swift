/// Takes an ended session up again.
package struct ResumeSession: Intent {
  /// Creates the intent.
  package init() {}

  package var needsOpenSession: Bool { false }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard session.isEnded else {
      let remedy: Remedy? = session.timetable.openPause == nil ? nil : .continueSession
      throw Refusal("The session has not ended.", remedy: remedy)
    }
    return .sessionResumed(SessionResumed())
  }
}
