/// What the rooms have said on one finding, side by side and, where it can be, added up.
///
/// Counts that could give a small group's ballots away are not in it, so whatever is printed from
/// it may be printed.
package struct Comparison: Equatable, Sendable {
  /// The finding.
  package let finding: ItemID

  /// The finding's text as it stands.
  package let text: String

  /// The rooms that something is linked of, in the order pulled.
  package private(set) var rooms: [RoomComparison]

  /// The rooms that nothing is linked of, in the order pulled.
  package let silent: [String]

  /// The rooms' counts added up.
  package private(set) var pool: Pool

  /// What the pooled counts alone come to under the rooms' common rule; nil without a pool.
  package private(set) var countsAlone: Outcome?

  /// What the plenary said on the finding, apart from the rooms: the same people again.
  package let plenary: Plenary

  /// The named ballots of all rooms by constituency; nil where it could give somebody away.
  package private(set) var breakdown: Breakdown?

  /// How far every room goes along; nil without a count in two rooms.
  package private(set) var groupInformed: GroupInformed?

  /// The rooms' minority statements and objections that the rapporteur left out of the text.
  package let leftOut: [LeftOut]

  /// The least number of people of whom anything is shown apart.
  package let least: Int

  /// The rooms' shares, those that are kept back included: they earn words, and are not told.
  private(set) var shares: [RoomShare] = []

  /// How many people are known to have voted on it in more than one room, and are counted in each.
  package let countedTwice: Int

  /// Compares what the rooms have said.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - session: The consolidation.
  ///   - rooms: The rooms' sessions.
  ///   - attribution: How people appear; the consolidation's own level unless given.
  package init(
    _ finding: Finding,
    in session: Session,
    rooms: RoomSessions,
    attribution: AttributionLevel? = nil
  ) {
    self.finding = finding.id
    text = finding.text
    leftOut = finding.leftOut
    least = session.consolidation.leastGroup
    plenary = Plenary(finding, session)
    var silent: [String] = []
    var linked: [RoomSessions.Room] = []
    self.rooms = []
    for room in rooms.rooms {
      if let comparison = RoomComparison(room, origins: finding.origins) {
        self.rooms.append(comparison)
        linked.append(room)
      } else {
        silent.append(room.name)
      }
    }
    self.silent = silent
    let parts = zip(self.rooms, linked).compactMap { room, session -> Pool.Part? in
      guard let poll = room.tally.vote?.poll else { return nil }
      return session.session.poll(poll).map { Pool.Part(room: room.name, poll: $0) }
    }
    pool = Pool(parts)
    countedTwice = Self.countedTwice(parts, session.consolidation.onePerson)
    let votes = self.rooms.compactMap(\.tally.vote)
    groupInformed =
      votes.count > 1
      ? GroupInformed(votes.map { ($0.result.support ?? 0, $0.ballots) }) : nil
    breakdown = Breakdown(parts, rooms, least: least)
    settle()
    let level = attribution ?? session.attribution
    withhold(
      zip(self.rooms, linked).map { room, own in
        (room.tally.vote?.secret ?? false) || level != .named || own.session.attribution != .named
      }
    )
  }

  /// What a room has said on a proposal of its own that is in no finding; nil if it has none such.
  ///
  /// - Parameters:
  ///   - item: The proposal.
  ///   - session: The consolidation.
  ///   - rooms: The rooms' sessions.
  ///   - attribution: How people appear; the consolidation's own level unless given.
  package init?(
    alone item: RoomItem,
    in session: Session,
    rooms: RoomSessions,
    attribution: AttributionLevel? = nil
  ) {
    guard let proposal = rooms[item.room]?.proposal(item.item) else { return nil }
    let version = Proposal.Version(text: proposal.text, entry: 0)
    // No finding has the number 0, so nothing of the plenary is about it.
    var finding = Finding(Proposal(id: ItemID(.finding, 0), versions: [version], origins: []))
    finding.link([item])
    self.init(finding, in: session, rooms: rooms, attribution: attribution)
  }

  /// What the pooled counts mean: the pool has no sealed rule of its own.
  ///
  /// The rooms' common rule decides over the pooled counts, unless every linked room took the
  /// finding up, which then amounts to the weakest of what they made of it. Where a linked room saw
  /// a majority and did not count it, nobody knows who was against: no more than a majority.
  private mutating func settle() {
    guard case .counted(var vote, let names) = pool else { return }
    countsAlone = vote.result.outcome
    if rooms.contains(where: { $0.tally.isUncounted }), vote.result.outcome.passes {
      vote.result.outcome = .majority
    }
    let outcomes = rooms.compactMap(\.uptake.outcome)
    if outcomes.count == rooms.count, let weakest = outcomes.max(by: { $0.rank < $1.rank }),
      weakest.rank < vote.result.outcome.rank
    {
      vote.result.outcome = weakest
      vote.result.ground = nil
    }
    pool = .counted(vote, rooms: names)
  }

  /// Takes out what could give a small group away.
  private mutating func withhold(_ sensitive: [Bool]) {
    let sizes = rooms.map { $0.tally.vote?.ballots ?? 0 }
    let hidden = Suppression.hidden(
      sizes,
      sensitive: { sensitive[$0] },
      least: least,
      totalIsKnown: pool.vote != nil
    )
    shares = rooms.indices.compactMap { place in
      rooms[place].tally.vote.flatMap {
        RoomShare(rooms[place].name, $0.result, isTold: !hidden.contains(place))
      }
    }
    guard !hidden.isEmpty else { return }
    for place in hidden { rooms[place].tally = .withheld }
    // Their product and the constituencies' sums would narrow down what is withheld.
    groupInformed = nil
    breakdown = nil
    if hidden.reduce(0, { $0 + sizes[$1] }) < least, pool.vote != nil { pool = .withheld }
  }

  /// How many people, as far as they were identified, have a ballot in more than one of the polls.
  private static func countedTwice(_ parts: [Pool.Part], _ people: [[RoomPerson]]) -> Int {
    guard !people.isEmpty else { return 0 }
    let voters = Set(
      parts.flatMap { part in part.poll.ballots.map { RoomPerson(part.room, $0.voter) } }
    )
    return people.count { names in Set(names.filter(voters.contains).map(\.room)).count > 1 }
  }
}

extension Outcome {
  /// The order of outcomes, the strongest first.
  fileprivate var rank: Int {
    switch self {
    case .consensus: 0
    case .consensusWithReservations: 1
    case .roughConsensus: 2
    case .majority: 3
    case .noConsensus: 4
    case .inconclusive: 5
    }
  }
}
