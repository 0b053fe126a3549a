import BreakoutCore

/// What prose can say about a finding: its words, its numbers, its dissent.
struct FindingFacts {
  /// A number of people out of others.
  struct Share: Hashable {
    var count: Int
    var base: Int
  }

  let id: ItemID

  /// What it is called: `F5`, or `lario.P3` for a proposal of a room that is in no finding.
  let name: String

  let comparison: Comparison
  let graded: GradedResult?
  let ladder: WordingLadder
  let companions: [SaidFinding.Companion]

  /// Those in favour, over all rooms.
  let support: Share?

  /// Those against, over all rooms.
  let oppose: Share?

  /// Every share that a count of the finding has: of the pool, the rooms and the plenary.
  let shares: Set<Share>

  /// The shares of those who took part, which are no answer.
  let turnouts: Set<Share>

  /// Those in favour, in the pool, in a room or in the plenary.
  let supports: Set<Share>

  /// The words that tell what the finding is about.
  let topic: Set<String>

  init(_ comparison: Comparison, _ words: EarnedWords, name: String? = nil) {
    id = comparison.finding
    self.name = name ?? comparison.finding.description
    ladder = words.ladder
    self.comparison = comparison
    graded = comparison.graded(by: words.ladder)
    companions = words.companions(comparison)
    let votes = comparison.rooms.compactMap(\.tally.vote)
    let pool = comparison.pool.vote
    support = pool.flatMap(Self.support)
    oppose = pool.flatMap { vote in
      vote.result.oppose.map { Share(count: $0, base: vote.result.base) }
    }
    let all = votes + [pool, comparison.plenary.vote].compactMap { $0 }
    supports = Set(all.compactMap(Self.support))
    var shares: Set<Share> = []
    for vote in all { shares.formUnion(Self.shares(vote)) }
    for group in comparison.breakdown?.groups ?? [] {
      shares.insert(Share(count: group.support, base: group.ballots))
    }
    let linked = comparison.rooms.count
    let rooms = linked + comparison.silent.count
    shares.formUnion([
      Share(count: comparison.convergence.tookUp.count, base: rooms),
      Share(count: linked, base: rooms),
    ])
    self.shares = shares
    turnouts = all.reduce(into: []) { $0.formUnion(Self.turnouts($1)) }
    topic = Self.topic(of: comparison.text)
  }

  private static func support(_ vote: CountedVote) -> Share? {
    vote.result.support.map { Share(count: $0, base: vote.result.base) }
  }

  private static func shares(_ vote: CountedVote) -> Set<Share> {
    let result = vote.result
    let counts =
      [result.support, result.oppose, result.blocks].compactMap { $0 } + result.counts.map(\.count)
    return shares(counts, of: vote)
  }

  private static func turnouts(_ vote: CountedVote) -> Set<Share> {
    let turnout = vote.result.turnout
    return shares([turnout.cast, turnout.valid, turnout.silent, turnout.present], of: vote)
  }

  private static func shares(_ counts: [Int], of vote: CountedVote) -> Set<Share> {
    let turnout = vote.result.turnout
    let bases = [vote.result.base, turnout.cast, turnout.present, turnout.eligible]
    return Set(counts.flatMap { count in bases.map { Share(count: count, base: $0) } })
  }

  /// The words of four letters and more, without their plural.
  static func topic(of text: String) -> Set<String> {
    Set(NameFolding.words(of: text).compactMap { stem($0.folded) })
  }

  /// The word without its plural; nil for small words, which say nothing about a topic.
  static func stem(_ word: String) -> String? {
    let small: Set<String> = [
      "that", "this", "with", "from", "before", "after", "should", "would", "there", "their",
      "they",
      "have", "been", "which", "what", "when", "where", "were", "will", "into", "only", "each",
      "every", "other", "more", "most", "many", "some", "those", "these", "than", "then", "them",
      "participant", "participants", "supported", "support", "agreed", "room", "rooms", "strong",
      "consensus", "finding", "findings", "favour", "views", "divided", "about", "also", "first",
    ]
    guard word.count >= 4, !small.contains(word), word.contains(where: \.isLetter) else {
      return nil
    }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  /// Whether nobody counted, because a majority was only seen or the room hummed.
  var isUncounted: Bool {
    switch graded?.grade {
    case .uncounted, .called: true
    default: false
    }
  }

  /// Whether a chair called rough consensus after a hum, over all or in one of the rooms.
  var isCalledRough: Bool {
    graded?.grade == .called(.roughConsensus)
      || comparison.rooms.contains { $0.tally == .heard(.roughConsensus) }
  }

  /// The rooms in which a majority was seen and not counted.
  var uncountedRooms: [String] {
    comparison.rooms.compactMap { room in
      switch room.tally {
      case .uncounted, .heard: room.name
      case .counted, .withheld, .none: nil
      }
    }
  }

  /// What it carries, such as `F5 carries “many participants (18 of 27)”`.
  var carried: String {
    graded.map { "\(name) carries “\($0.phrase)”" } ?? "\(name) carries no graded word"
  }
}
