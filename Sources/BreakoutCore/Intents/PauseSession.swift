/// Stops the clocks of the session for a while.
package struct PauseSession: Intent {
  private let minutes: Int?
  private let reason: String?

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - minutes: How long it is meant to last, at least 1; nil if nobody knows.
  ///   - reason: What it is for.
  package init(minutes: Int?, reason: String?) {
    self.minutes = minutes
    self.reason = reason
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if session.timetable.openPause != nil {
      throw Refusal("The session is paused already.", remedy: .continueSession)
    }
    return .sessionPaused(
      SessionPaused {
        $0.minutes = minutes
        $0.reason = reason
      }
    )
  }
}

/// Lets the session go on after a pause.
package struct ContinueSession: Intent {
  /// Creates the intent.
  package init() {}

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard session.timetable.openPause != nil else { throw Refusal("The session is not paused.") }
    return .sessionContinued(SessionContinued())
  }
}

extension Session {
  /// Refuses what belongs to the sitting while it is paused, unless it is really meant.
  func requireNoPause(_ moment: Moment) throws(Refusal) {
    if !moment.really { try requireNoPause() }
  }

  /// Refuses what belongs to the sitting while it is paused.
  ///
  /// - Throws: `Refusal` if the clocks stand still.
  package func requireNoPause() throws(Refusal) {
    guard timetable.openPause != nil else { return }
    throw Refusal(
      "The session is paused, and what is said in a pause is not recorded.",
      remedy: .continueSession
    )
  }
}
