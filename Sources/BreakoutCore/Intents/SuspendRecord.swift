/// Goes off the record: from here on nothing that is said is written down.
package struct SuspendRecord: Intent {
  /// Creates the intent.
  package init() {}

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard session.offRecord.since == nil else {
      throw Refusal("The session is off the record already.", remedy: .continueRecord)
    }
    if let poll = session.openPoll {
      throw Refusal("\(poll) is open, and ballots are on the record.", remedy: .closePoll(poll))
    }
    return .recordSuspended(RecordSuspended())
  }
}
