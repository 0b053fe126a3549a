/// Ends the session.
package struct EndSession: Intent {
  /// Creates the intent.
  package init() {}

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if let poll = session.openPoll, !moment.really {
      throw Refusal("\(poll) is still open.", remedy: .closePoll(poll))
    }
    try session.requireNobodyWaits(moment)
    if session.offRecord.since != nil, !moment.really {
      throw Refusal(
        "The session is still off the record; really end leaves it so.",
        remedy: .continueRecord
      )
    }
    return .sessionEnded(SessionEnded { $0.entries = session.entryCount })
  }
}
