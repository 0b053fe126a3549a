/// Enters many named ballots of the open poll at once.
package struct EnterBallots: Intent {
  private let votes: [BallotsEntered.Group]
  private let channel: Channel

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - votes: The voters of each answer; everybody must be on the roster, and present when the
  ///     poll opened unless those present were counted and not named.
  ///   - channel: How the ballots came in.
  package init(_ votes: [BallotsEntered.Group], channel: Channel) {
    self.votes = votes
    self.channel = channel
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let poll = try session.requireOpenPoll()
    try poll.requireBallots()
    if poll.terms.secret { throw .secret(poll.id) }
    guard let method = ConsensusMethods.named(poll.terms.method),
      case .grades(let scale, let abstain) = method.form(poll.terms)
    else { throw Refusal("\(poll.id) does not take answers of a scale.") }
    let labels = scale.map(\.label) + (abstain ? [BallotForm.abstain] : [])
    if let group = votes.first(where: { !labels.contains($0.answer) }) {
      throw Refusal(
        "“\(group.answer)” is no answer in \(poll.id); the answers are \(listed(labels, "and"))."
      )
    }
    try checkVoters(poll, session)
    return .ballotsEntered(
      BallotsEntered {
        $0.poll = poll.id
        $0.channel = channel
        $0.votes = votes.filter { !$0.voters.isEmpty }
      }
    )
  }

  /// Nobody votes twice, and only those who were there; there may be thousands of them.
  private func checkVoters(_ poll: Poll, _ session: Session) throws(Refusal) {
    let isCounted = poll.terms.unnamed > 0
    let entitled = isCounted ? [] : Set(poll.terms.voters)
    var hasVoted = [Bool](repeating: false, count: session.participants.count)
    var newcomers = 0
    for group in votes {
      for voter in group.voters {
        guard let place = session.participantPlaces[voter], isCounted || entitled.contains(voter)
        else {
          throw Refusal("\(session.name(of: voter)) was not present when \(poll.id) opened.")
        }
        guard !hasVoted[place] else { throw Refusal("\(session.name(of: voter)) votes twice.") }
        hasVoted[place] = true
        if !poll.hasBallot(of: voter) { newcomers += 1 }
      }
    }
    // Where those present were counted and not named, their number is the limit.
    guard isCounted else { return }
    try poll.requireRoom(poll.castCount + newcomers, represented: poll.represented)
  }
}
