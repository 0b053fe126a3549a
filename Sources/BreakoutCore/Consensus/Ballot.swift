/// What one voter says in a poll.
package struct Ballot: Equatable, Sendable {
  /// Whose ballot it is.
  package var voter: Handle

  // A list of none or one takes half the room; a log may hold a million ballots.
  private var holders: [Handle]

  /// The vote itself.
  package var content: BallotContent

  // Behind the vote, where it takes no room of its own.
  /// How it came in.
  package var channel: Channel

  /// Why, if the voter said so.
  package var reason: String?

  /// Who cast it for the voter, if it came by proxy.
  package var holder: Handle? { holders.first }

  /// Creates a ballot.
  package init(
    voter: Handle,
    channel: Channel,
    holder: Handle? = nil,
    content: BallotContent,
    reason: String? = nil
  ) {
    self.voter = voter
    self.channel = channel
    holders = holder.map { [$0] } ?? []
    self.content = content
    self.reason = reason
  }
}

/// The way ballots come in.
package enum Channel: String, CaseIterable, Sendable {
  case hands
  case slips
  case phones
  case proxy
  case chair
}

/// A vote, in the shape that its method asks for.
///
/// Options are counted from 1.
package enum BallotContent: Hashable, Sendable {
  /// One answer of a scale, by its label: `4`, `yes`, `objection`; `abstain` where allowed.
  case grade(String)
  /// One option.
  case choice(Int)
  /// Any number of options, in ascending order.
  case choices([Int])
  /// Options from best to worst; options in the same place are tied.
  case ranking([[Int]])
  /// A score for each option, in option order; nil where left blank.
  case scores([Int?])
  /// A number of points for each option, in option order.
  case allocation([Int])
  /// Which is the better of two options, for as many pairs as were judged.
  case pairs([Judgement])
}

extension BallotContent: Coded {
  /// Creates a blank vote.
  package init() { self = .choices([]) }

  /// Names the one field of the vote's shape; an empty vote has none.
  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    var grade: String?
    if case .grade(let label) = self { grade = label }
    try fields.text("grade", &grade)
    if let grade {
      self = .grade(grade)
      return
    }
    var choice: Int?
    if case .choice(let option) = self { choice = option }
    try fields.integer("choice", &choice)
    var choices: [Int] = []
    if case .choices(let options) = self { choices = options }
    try fields.integers("choices", &choices)
    var ranking: Ranking?
    if case .ranking(let places) = self { ranking = Ranking(places: places) }
    try fields.value("ranking", &ranking)
    var scores: ScoreList?
    if case .scores(let list) = self { scores = ScoreList(scores: list) }
    try fields.value("scores", &scores)
    var allocation: [Int] = []
    if case .allocation(let points) = self { allocation = points }
    try fields.integers("allocation", &allocation)
    var pairs: JudgementList?
    if case .pairs(let judgements) = self { pairs = JudgementList(judgements: judgements) }
    try fields.value("pair", &pairs)
    if let choice {
      self = .choice(choice)
    } else if let ranking {
      self = .ranking(ranking.places)
    } else if let scores {
      self = .scores(scores.scores)
    } else if !allocation.isEmpty {
      self = .allocation(allocation)
    } else if let pairs {
      self = .pairs(pairs.judgements)
    } else {
      self = .choices(choices)
    }
  }
}

/// A ranking as it is logged and typed: `2>1=3`.
package struct Ranking: Hashable, Sendable, LosslessStringConvertible {
  /// Options from best to worst; options in the same place are tied.
  package var places: [[Int]]

  /// Creates a ranking.
  package init(places: [[Int]]) {
    self.places = places
  }

  /// The ranking with `>` between places and `=` within one.
  package var description: String {
    places.map { $0.map(String.init).joined(separator: "=") }.joined(separator: ">")
  }

  /// Reads `2>1=3`; nil for anything else and for an option named twice.
  package init?(_ description: String) {
    var places: [[Int]] = []
    for place in description.split(separator: ">", omittingEmptySubsequences: false) {
      let options = place.split(separator: "=", omittingEmptySubsequences: false)
        .map { wholeNumber($0) }
      guard options.allSatisfy({ ($0 ?? 0) > 0 }) else { return nil }
      places.append(options.compactMap { $0 })
    }
    let all = places.flatMap { $0 }
    guard Set(all).count == all.count else { return nil }
    self.places = places
  }
}

/// A list of scores as it is logged and typed: `5,,3`, with nothing where an option was left blank.
package struct ScoreList: Hashable, Sendable, LosslessStringConvertible {
  /// A score for each option; nil where left blank.
  package var scores: [Int?]

  /// Creates a list.
  package init(scores: [Int?]) {
    self.scores = scores
  }

  /// The scores with commas between them.
  package var description: String {
    scores.map { $0.map(String.init) ?? "" }.joined(separator: ",")
  }

  /// Reads `5,,3`; nil for anything else.
  package init?(_ description: String) {
    var scores: [Int?] = []
    for part in description.split(separator: ",", omittingEmptySubsequences: false) {
      let score = wholeNumber(part)
      guard part.isEmpty || score != nil else { return nil }
      scores.append(score)
    }
    self.scores = scores
  }
}
