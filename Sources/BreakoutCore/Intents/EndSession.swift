/// Ends the session.
package struct EndSession: Intent {
  /// Creates the intent.
  package init() {}

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if let poll = session.openPoll, !moment.really {
      guard let first = session.floor.queue.first else {
        throw Refusal("\(poll) is still open.", remedy: .closePoll(poll))
      }
      let others = session.floor.queue.count - 1
      let more = others == 0 ? "" : translated(" and \(others) more")
      throw Refusal(
        "\(poll) is still open, and waiting to speak: \(session.name(of: first.who))\(more).",
        remedy: .insist
      )
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
