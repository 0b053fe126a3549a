/// Goes back on the record.
package struct ContinueRecord: Intent {
  /// Creates the intent.
  package init() {}

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard session.offRecord.since != nil else {
      throw Refusal("The session is on the record already.")
    }
    return .recordContinued(RecordContinued())
  }
}
