/// Raises an objection to a proposal.
package struct RaiseObjection: Intent {
  private let objector: TypedName
  private let proposal: ItemID?
  private let text: String

  /// Creates the intent; no proposal means the one that the room is at.
  package init(by objector: TypedName, to proposal: ItemID?, _ text: String) {
    self.objector = objector
    self.proposal = proposal
    self.text = text
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let id = try session.proposalAtHand(proposal)
    var event = ObjectionRaised()
    event.id = session.nextID(.objection)
    event.proposal = id
    if let open = session.openPoll, session.poll(open)?.proposals.contains(id) == true {
      event.poll = open
    }
    event.objector = try session.participant(named: objector)
    event.text = text
    return .objectionRaised(event)
  }
}

extension Session {
  /// The proposal named, or the one polled, made or decided last.
  func proposalAtHand(_ named: ItemID?) throws(Refusal) -> ItemID {
    if let named { return try standingProposal(named).id }
    if let polled = polls.last(where: { $0.state != .void })?.proposals, polled.count == 1,
      let proposal = proposal(polled[0]), proposal.stands
    {
      return proposal.id
    }
    let standing = proposals.filter(\.stands)
    if standing.count == 1 { return standing[0].id }
    if standing.isEmpty { throw Refusal("There is no proposal yet.", remedy: .makeProposal) }
    throw Refusal(
      "There are \(standing.count) proposals; say which is meant.",
      remedy: .choose(standing.suffix(5).map(\.id.description))
    )
  }
}
