/// Opens a poll once more under the same terms, on the text as it stands now.
package struct RepeatPoll: Intent {
  private let proposal: ItemID?
  private let round: Int?
  private let headCount: Int?

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - proposal: The proposal; nil for that of the last poll.
  ///   - round: Which round it is to be, where that was said.
  ///   - headCount: How many are present, where people are counted and not named.
  package init(on proposal: ItemID?, round: Int? = nil, headCount: Int? = nil) {
    self.proposal = proposal
    self.round = round
    self.headCount = headCount
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if let open = session.openPoll {
      throw Refusal("\(open) is still open.", remedy: .closePoll(open))
    }
    let earlier = try earlier(in: session)
    var terms = earlier.terms
    terms.options = []
    terms.voters = []
    terms.unnamed = 0
    let counted = earlier.terms.unnamed > 0 ? earlier.terms.present : nil
    let opened = try OpenPoll(
      earlier.terms.options.map { $0.proposal.map { .proposal($0) } ?? .text($0.text) },
      terms,
      headCount: headCount ?? counted,
      eligible: nil
    ).decide(session, moment)
    guard case .pollOpened(var event) = opened else { return opened }
    // A number that was given is one of the terms; that of the roster grows with it.
    let least = earlier.isEligibleGiven ? event.terms.present : event.terms.eligible
    event.terms.eligible = max(least, earlier.terms.eligible)
    return .pollOpened(event)
  }

  private func earlier(in session: Session) throws(Refusal) -> Poll {
    if let proposal { _ = try session.standingProposal(proposal) }
    let closed = session.polls.last { poll in
      poll.state == .closed
        && (proposal.map { poll.proposals == [$0] && poll.terms.options.count == 1 } ?? true)
    }
    guard let earlier = closed else {
      guard let proposal else {
        throw Refusal("No proposal has been polled yet.", remedy: .openPoll)
      }
      throw Refusal("\(proposal) has not been polled yet.", remedy: .openPoll)
    }
    if let round, round != earlier.round + 1 {
      throw Refusal(
        "\(earlier.id) was round \(earlier.round), so the next is round \(earlier.round + 1)."
      )
    }
    return earlier
  }
}
