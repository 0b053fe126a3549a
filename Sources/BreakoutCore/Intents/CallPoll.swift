/// Records what the chair calls the outcome of a poll that no count decides.
///
/// Source: RFC 7282: rough consensus is reached when every issue raised has been addressed, whatever
/// the sound or the numbers; so an objection without a reply keeps a chair from calling it. For
/// consensus without "rough" no objection may be open: the W3C Process asks for "no sustained
/// objection from anybody". Neither can be overridden.
package struct CallPoll: Intent {
  /// What a chair can call.
  package static let outcomes: [Outcome] = [
    .consensus, .roughConsensus, .noConsensus, .inconclusive,
  ]

  private let outcome: Outcome

  /// Creates the intent.
  package init(_ outcome: Outcome) {
    self.outcome = outcome
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let poll = try poll(in: session)
    guard poll.isLeftToTheChair, let method = ConsensusMethods.named(poll.terms.method) else {
      throw Refusal("\(poll.id) comes to its outcome by its own rule.", remedy: poll.wayToClose)
    }
    try checkCall(poll, session, moment)
    let open = session.openObjections(in: poll.id)
    let result = method.result(of: poll.box(openObjections: open, calling: outcome))
    guard result.called else {
      throw Refusal(
        "\(poll.id) cannot be called: \(result.ground?.word ?? Outcome.inconclusive.word).",
        remedy: poll.wayToClose
      )
    }
    return .pollClosed(
      PollClosed {
        $0.id = poll.id
        $0.result = result
      }
    )
  }

  /// The open poll, or the last closed one of those that are left to the chair.
  private func poll(in session: Session) throws(Refusal) -> Poll {
    if let open = session.openPoll.flatMap({ session.poll($0) }) { return open }
    guard let last = session.polls.last(where: { $0.state == .closed && $0.isLeftToTheChair })
    else { return try session.requireOpenPoll() }
    return last
  }

  private func checkCall(
    _ poll: Poll,
    _ session: Session,
    _ moment: Moment
  ) throws(Refusal) {
    if let told = poll.result, told.called {
      if told.outcome == outcome {
        throw Refusal("\(poll.id) was called “\(outcome.word)” already.")
      }
      if !moment.really {
        throw Refusal("\(poll.id) was called “\(told.outcome.word)”.", remedy: .insist)
      }
    }
    if poll.isHum, poll.hum == nil, !moment.really {
      throw Refusal("Nothing was heard yet in \(poll.id).", remedy: .hearHum)
    }
    guard outcome.passes else { return }
    let objections = poll.proposals.flatMap { session.objections(to: $0) }
    if let unanswered = objections.first(where: { $0.state == .raised }) {
      throw Refusal(
        "\(unanswered.id) to \(unanswered.proposal) has no reply: “\(unanswered.text)”.",
        remedy: .answerObjection(unanswered.id)
      )
    }
    if outcome == .consensus, let open = objections.first(where: \.isOpen) {
      throw Refusal(
        "\(open.id) to \(open.proposal) is \(open.state.word) and open, so consensus is rough.",
        remedy: .callRough
      )
    }
  }
}

extension Poll {
  fileprivate var wayToClose: Remedy? { state == .open ? .closePoll(id) : nil }
}
