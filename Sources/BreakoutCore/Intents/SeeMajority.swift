/// Records that a majority was seen, and that nobody counted it.
package struct SeeMajority: Intent {
  /// Creates the intent.
  package init() {}

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let poll = try session.requireOpenPoll()
    guard poll.terms.method == "show-of-hands" else {
      throw Refusal("Only a show of hands can be seen and not counted.")
    }
    guard poll.terms.threshold == .majority, poll.terms.against == nil, poll.terms.quorum == nil
    else { throw Refusal("The rule of \(poll.id) needs a count.") }
    guard poll.castCount == 0 else { throw Refusal("\(poll.id) has been counted already.") }
    return .majoritySeen(MajoritySeen { $0.poll = poll.id })
  }
}
