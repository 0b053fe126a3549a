extension RoomComparison {
  /// What a room has said on what is linked of it; nil if nothing is.
  init?(_ room: RoomSessions.Room, origins: [RoomItem]) {
    let linked = origins.filter { $0.room == room.name }
    guard !linked.isEmpty else { return nil }
    let session = room.session
    let proposals = linked.filter { $0.item.kind == .proposal }
    let standing = proposals.filter { session.proposal($0.item)?.stands ?? false }
    let speaker =
      standing.first { Self.standingPoll($0, session) != nil } ?? standing.first
    let proposal = speaker.flatMap { session.proposal($0.item) }
    name = room.name
    ladder = session.ladder
    self.proposals = proposals
    contributions = linked.filter { $0.item.kind != .proposal }
    spokenBy = speaker
    text = proposal?.text
    notCounted = standing.filter { $0 != speaker && Self.standingPoll($0, session) != nil }
    let poll = proposal.flatMap { session.standingPoll(on: $0) }
    tally = Self.tally(proposal, poll, proposals, session)
    decision = proposal.flatMap { proposal in
      session.decision(on: proposal.id).flatMap { decision in
        decision.version == proposal.versions.count ? decision : nil
      }
    }
    let ids = proposals.map(\.item)
    objections = session.objections.filter { ids.contains($0.proposal) }
    dissents = session.dissents.filter { ids.contains($0.proposal) && $0.struck == nil }
    uptake = Self.uptake(poll, decision, open: objections.contains(where: \.isOpen))
  }

  private static func standingPoll(_ item: RoomItem, _ session: Session) -> Poll? {
    session.proposal(item.item).flatMap { session.standingPoll(on: $0) }
  }

  private static func tally(
    _ proposal: Proposal?,
    _ poll: Poll?,
    _ proposals: [RoomItem],
    _ session: Session
  ) -> Tally {
    guard let proposal else { return .none(proposals.isEmpty ? .mentioned : .fallen) }
    guard let poll, let vote = CountedVote(poll) else {
      return .none(reason(for: proposal, session))
    }
    if poll.isHum { return .heard(vote.result.outcome) }
    if vote.result.uncounted { return .uncounted(vote.result.outcome.passes) }
    if vote.ballots == 0 { return .none(.noBallots(poll.id)) }
    return vote.numbers == nil ? .none(.noSides(poll.id)) : .counted(vote)
  }

  /// Why there is no standing poll.
  private static func reason(for proposal: Proposal, _ session: Session) -> NoCount {
    guard let poll = proposal.polls.last.flatMap({ session.poll($0) }) else { return .neverPolled }
    switch poll.state {
    case .open: return .open(poll.id)
    case .void: return .void(poll.id, reason: poll.voidReason ?? "")
    case .closed: break
    }
    if poll.terms.options.count > 1 { return .options(poll.id) }
    return .olderText(
      poll.id,
      version: poll.terms.options.first?.version ?? 1,
      now: proposal.versions.count
    )
  }

  private static func uptake(_ poll: Poll?, _ decision: Decision?, open: Bool) -> Uptake {
    if let decision, decision.outcome != .agreed { return .no }
    if let outcome = poll?.result?.outcome, outcome.passes { return .byRule(outcome) }
    guard decision != nil, !open else { return .no }
    return .byChair(asksEverybody: poll.map { $0.terms.threshold == nil } ?? true)
  }
}
