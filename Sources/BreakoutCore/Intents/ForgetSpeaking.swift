/// Records that the speaking times were deleted; who has them deletes them first.
package struct ForgetSpeaking: Intent {
  private let wasMeasured: Bool

  /// Creates the intent.
  ///
  /// - Parameter wasMeasured: Whether something was kept, be it of turns that were undone.
  package init(wasMeasured: Bool) {
    self.wasMeasured = wasMeasured
  }

  /// People may ask for it when the session is over.
  package var needsOpenSession: Bool { false }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard wasMeasured || !session.floor.knownTurns.isEmpty else {
      throw Refusal("There are no speaking times to forget.")
    }
    return .speakingTimesForgotten(SpeakingTimesForgotten())
  }
}
