/// What changed between two rounds of the same poll.
package struct RoundChange: Equatable, Sendable {
  /// The earlier round.
  package let before: Poll

  /// The later round.
  package let after: Poll

  /// How many cast a ballot in both, as far as ballots carry names.
  package let both: Int

  /// Those of them who voted otherwise, in the order of the later round.
  package let changed: [Change]

  /// One person's change.
  package struct Change: Equatable, Sendable {
    /// Who.
    package let who: Handle

    /// The earlier vote.
    package let from: BallotContent

    /// The later vote.
    package let to: BallotContent
  }

  /// What changed since the round before a closed poll; nil for a first round.
  ///
  /// The round before is that of `Session.round(before:)`.
  package init?(since poll: Poll, in session: Session) {
    guard poll.state == .closed, let earlier = session.round(before: poll) else { return nil }
    self.init(from: earlier, to: poll)
  }

  /// Compares two closed rounds.
  package init(from before: Poll, to after: Poll) {
    self.before = before
    self.after = after
    var votes: [Handle: BallotContent] = [:]
    for ballot in before.ballots { votes[ballot.voter] = ballot.content }
    let pairs = after.ballots.compactMap { ballot in
      votes[ballot.voter].map { Change(who: ballot.voter, from: $0, to: ballot.content) }
    }
    both = pairs.count
    changed = pairs.filter { $0.from != $0.to }
  }

  /// Whether the text was amended between the rounds.
  package var textChanged: Bool {
    before.terms.options.map(\.version) != after.terms.options.map(\.version)
  }

  /// Whether it may be told who changed: both rounds were named, and neither was hidden.
  package var mayName: Bool {
    [before, after].allSatisfy { !$0.terms.hidden && !$0.terms.secret }
  }

  /// The middles of both rounds; nil where one has none.
  package var middles: (before: Quartiles, after: Quartiles)? {
    guard let before = before.result.flatMap({ Quartiles(of: $0) }),
      let after = after.result.flatMap({ Quartiles(of: $0) })
    else { return nil }
    return (before, after)
  }
}

extension Session {
  /// The round before a poll: the last closed one by the same method on the same options, of which
  /// one at least is a proposal; nil for a first round.
  package func round(before poll: Poll) -> Poll? {
    guard !poll.proposals.isEmpty else { return nil }
    return pollOnTheSame(before: poll)
  }

  /// The last closed poll before another by the same method on the same options; void ones do not count.
  func pollOnTheSame(before poll: Poll) -> Poll? {
    // A proposal knows its polls, so that not all have to be looked at.
    let first = poll.terms.options.first?.proposal
    let asked = first.map { proposal($0)?.polls ?? [] } ?? polls.map(\.id)
    return asked.reversed().lazy.filter { $0 < poll.id }.compactMap { self.poll($0) }
      .first { $0.state == .closed && $0.asksTheSame(as: poll) }
  }
}
