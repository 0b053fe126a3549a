/// What the methods that count rankings have in common.
extension ConsensusMethod {
  /// Fills in and checks the terms of a poll by rankings.
  func sealRanking(_ terms: inout PollTerms) throws(Refusal) {
    try checkSettings(terms)
    try checkThreshold(terms)
    try checkNoLimit(terms)
    guard terms.options.count >= 2 else {
      throw Refusal("A \(title) needs at least two options; name them when you open it.")
    }
    guard !terms.secret else {
      throw Refusal(
        "A \(title) cannot be secret because rankings are not counted by hand; use “hidden”."
      )
    }
    terms.base = .cast
    if terms.threshold == nil { terms.threshold = .majority }
  }

  /// What makes an order a majority: the first of it is before each other option on enough ballots.
  func orderRule(_ terms: PollTerms) -> String {
    let threshold = (terms.threshold ?? .majority).words
    return translated(
      "one option first that is before each other one on \(threshold) of all ballots; "
        + "those left out are jointly last"
    )
  }
}

extension PollResult {
  /// The result of a count that puts all options in order, in `places` with options counted from 0.
  static func ordered(
    _ box: BallotBox,
    _ ballots: RankedBallots,
    _ matrix: PairwiseMatrix,
    places: [[Int]]
  ) -> PollResult {
    var result = PollResult()
    result.turnout = Turnout(box.terms, ballots: box.ballots, cast: ballots.count, abstain: 0)
    result.base = ballots.count
    guard ballots.count > 0 else {
      result.ground = .noBallots
      return result
    }
    result.order = Ranking(fromZero: places)
    result.winners = places[0].map { $0 + 1 }
    let closest = places[0].count == 1 ? matrix.closest(places[0][0]) : nil
    result.tables = [.keyFigures(ballots, matrix, closest: closest)]
    result.judge(box.terms, support: closest)
    return result
  }

  /// Judges a result by the votes that its leader or its chosen options rest on.
  ///
  /// - Parameters:
  ///   - terms: The sealed terms.
  ///   - support: How many ballots the result rests on; nil if it is a tie.
  mutating func judge(_ terms: PollTerms, support: Int?) {
    if let hindrance = terms.hindrance(turnout) {
      (outcome, ground) = (hindrance.outcome, hindrance.ground)
    } else if let support {
      let reached = (terms.threshold ?? .majority).isMet(by: support, of: base)
      outcome = reached ? .majority : .noConsensus
    } else {
      (outcome, ground) = (.noConsensus, .tie)
    }
  }
}

extension ResultTable {
  /// Who would win against each other option, what the first rests on, and how far rankings agree.
  static func keyFigures(
    _ ballots: RankedBallots,
    _ matrix: PairwiseMatrix,
    closest: Int?
  ) -> ResultTable {
    let winner = matrix.condorcetWinner.map { String.option($0) } ?? "none"
    let agreement = KendallsW.w(ballots).map(\.description) ?? "no ranking"
    var rows = [
      ResultRow(label: "Condorcet winner", cells: [winner]),
      ResultRow(label: "Kendall's W", cells: [agreement]),
    ]
    if let closest {
      rows.insert(
        ResultRow(label: "closest comparison of the first", cells: [String(closest)]),
        at: 1
      )
    }
    return ResultTable(name: "key figures", columns: ["value"], rows: rows)
  }
}
