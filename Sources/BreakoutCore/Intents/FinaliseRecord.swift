/// Declares the record final, so that reports are no longer drafts.
package struct FinaliseRecord: Intent {
  /// Creates the intent.
  package init() {}

  package var needsOpenSession: Bool { false }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if session.isFinal { throw Refusal("The record is final already.") }
    if let poll = session.openPoll {
      throw Refusal("\(poll) is still open.", remedy: .closePoll(poll))
    }
    return .recordFinalised(RecordFinalised())
  }
}
