/// Everybody says of as many pairs of options as they like which one is better.
///
/// Source: Matthew J. Salganik and Karen E. C. Levy, "Wiki Surveys", PLoS ONE 10 (2015), whose All Our
/// Ideas shows the score `(won + 1) / (won + lost + 2) · 100`, 50 without a comparison.
/// - The highest score leads. A pair that somebody cannot decide is counted and not scored; a ballot
///   that decides no pair is an abstention.
/// - Beside it stand the strengths of `BradleyTerry`, which see against whom an option won.
/// - Shares are of an option's own decided comparisons; the result's base is the number of all.
/// - It puts options in order and does not show that a room agrees: it is a `majority` when a single
///   winner reaches the threshold, more than half unless declared, else `no consensus`.
package struct PairwiseComparison: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "pairwise" }
  package var words: [String] { ["pairs"] }
  package var title: String { "pairwise comparison" }
  package var summary: String { "Each person says of pairs of options which one is better." }
  package var usualBase: Base { .cast }
  package var settings: [MethodSetting] { [] }

  package var tableWords: [String] {
    [
      "comparisons", "won", "lost", "undecided", "score", "strength", "chance", "better than",
      BradleyTerry.notConnected, BradleyTerry.notSettled,
    ]
  }

  package func seal(_ terms: inout PollTerms) throws(Refusal) {
    try checkSettings(terms)
    try checkThreshold(terms)
    try checkNoLimit(terms)
    try checkSeveralOptions(terms)
    try checkNotSecret(terms)
    terms.base = .cast
    if terms.threshold == nil { terms.threshold = .majority }
  }

  package func rule(_ terms: PollTerms) -> String {
    let threshold = (terms.threshold ?? .majority).words
    return translated(
      "\(threshold) of its own comparisons won by the option with the highest score"
    )
  }

  package func form(_ terms: PollTerms) -> BallotForm { .pairs }

  package func result(of box: BallotBox) -> PollResult {
    if box.uncounted { return .unproven(box) }
    let record = Comparisons(box)
    var result = PollResult()
    result.options = record.options
    result.turnout = Turnout(
      box.terms,
      ballots: box.ballots,
      cast: record.cast,
      abstain: record.undecidedBallots
    )
    result.base = record.wins.joined().reduce(0, +)
    let scores = record.wins.indices.map(record.score)
    let order = Ranking(descending: scores)
    result.order = order
    result.winners = order.places.first?.filter { record.won($0 - 1) > 0 } ?? []
    result.tables = record.tables
    let verdict = box.terms.verdict(on: result) ?? verdict(result, box.terms, record)
    result.outcome = verdict.outcome
    result.ground = verdict.ground
    return result
  }

  private func verdict(
    _ result: PollResult,
    _ terms: PollTerms,
    _ record: Comparisons
  ) -> GradeCount.Verdict {
    guard let winner = result.winners.first else { return .init(.noConsensus) }
    let won = record.won(winner - 1)
    let reached = (terms.threshold ?? .majority)
      .isMet(by: won, of: won + record.lost(winner - 1))
    return .init(reached ? .majority : .noConsensus)
  }
}
