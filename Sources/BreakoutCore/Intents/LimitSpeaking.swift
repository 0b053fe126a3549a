/// Sets how long one person may speak at a time.
package struct LimitSpeaking: Intent {
  private let seconds: Int?

  /// Creates the intent; nil for no limit, else at least 1.
  package init(seconds: Int?) {
    self.seconds = seconds
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if session.timetable.speakingLimit == seconds {
      throw Refusal(
        seconds == nil ? "Speaking time is not limited." : "That is the limit already."
      )
    }
    return .speakingLimitSet(SpeakingLimitSet { $0.seconds = seconds })
  }
}
