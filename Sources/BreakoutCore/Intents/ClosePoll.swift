/// Closes the open poll and counts it.
package struct ClosePoll: Intent {
  /// Creates the intent.
  package init() {}

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let poll = try session.requireOpenPoll()
    guard let method = ConsensusMethods.named(poll.terms.method) else {
      throw Refusal("This program does not know the method of \(poll.id).")
    }
    if poll.isHum { throw Refusal("\(poll.id) is a hum.", remedy: .callPoll) }
    if !moment.really {
      if poll.castCount == 0, !poll.uncounted {
        throw Refusal("Nobody has voted in \(poll.id).", remedy: .insist)
      }
      try requireAnswers(poll, session)
    }
    return .pollClosed(
      PollClosed {
        $0.id = poll.id
        $0.result = method.result(of: poll.box(openObjections: session.openObjections(in: poll.id)))
      }
    )
  }

  /// A consent round asks everybody; silence is an answer only where that was declared.
  private func requireAnswers(_ poll: Poll, _ session: Session) throws(Refusal) {
    guard poll.terms.method == "consent", poll.terms.setting("silence") != 1 else { return }
    let missing = poll.terms.voters.filter { voter in
      poll.ballot(of: voter).map { $0.content == .grade("pass") } ?? true
    }
    let counted = poll.counts.flatMap(\.counts).reduce(0, +)
    guard missing.count > counted else { return }
    let names = listed(missing.prefix(4).map { session.name(of: $0) }, "and")
    throw Refusal("\(poll.id) has no answer yet from \(names).", remedy: .insist)
  }
}
