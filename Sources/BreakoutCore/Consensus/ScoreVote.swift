/// Everybody scores each of the options from 0 to a highest score.
///
/// Sources: Warren D. Smith, "Range Voting" (2000); for the runoff Mark Frohnmayer's score then
/// automatic runoff (STAR, 2014).
/// - The highest total decides. An option that a ballot leaves blank gets nothing for its total and is
///   left out of its mean, which is shown beside; a ballot without a score is an abstention.
/// - Shares are of the highest possible total: the highest score from everybody in the rule's base.
/// - With `star` the two highest totals meet in `Runoff`, which is shown in any case; its winner comes
///   first in the order, and the others follow by their totals.
/// - Equal totals are a tie and stay one.
/// - It puts options in order and does not show that a room agrees: it is a `majority` when a single
///   winner reaches the threshold, more than half unless declared, else `no consensus`.
package struct ScoreVote: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "score" }
  package var words: [String] { ["score"] }
  package var title: String { "score vote" }
  package var summary: String { "Each person scores every option, from 0 to a highest score." }
  package var usualBase: Base { .cast }
  package var settings: [MethodSetting] {
    [
      MethodSetting("score", "the highest score", in: 1...100),
      MethodSetting("star", "the two highest totals meet in a runoff", in: 1...1),
    ]
  }

  package var tableWords: [String] {
    ["scores", "mean", "blank", "runoff", "scored higher", "against", "equal"]
  }

  package func seal(_ terms: inout PollTerms) throws(Refusal) {
    try checkSettings(terms)
    try checkThreshold(terms)
    try checkNoLimit(terms)
    try checkSeveralOptions(terms)
    guard terms.setting("score") != nil else { throw .noTop }
    try checkNotSecret(terms)
    if terms.threshold == nil { terms.threshold = .majority }
  }

  package func rule(_ terms: PollTerms) -> String {
    let threshold = (terms.threshold ?? .majority).words
    if terms.has("star") {
      return translated(
        "\(threshold) \(terms.base.phrase) scoring the winner higher in a runoff of the two highest totals; scores from 0 to \(top(terms))"
      )
    }
    return translated(
      "\(threshold) of the highest possible total \(terms.base.phrase), for the option with the highest total; scores from 0 to \(top(terms))"
    )
  }

  package func form(_ terms: PollTerms) -> BallotForm { .scores(top: top(terms)) }

  package func result(of box: BallotBox) -> PollResult {
    if box.uncounted { return .unproven(box) }
    let terms = box.terms
    let ballots = box.ballots.compactMap { ballot -> [Int?]? in
      if case .scores(let scores) = ballot.content { scores } else { nil }
    }
    var result = PollResult()
    result.options = terms.options.indices.map { Self.option($0, ballots) }
    let empty = ballots.count { $0.allSatisfy { $0 == nil } }
    result.turnout = Turnout(terms, ballots: box.ballots, cast: ballots.count, abstain: empty)
    let people = result.turnout.size(of: terms.base)
    let totals = result.options.map(\.points)
    let order = Ranking(descending: totals)
    let runoff = Runoff(ballots, order)
    result.order = order
    result.winners =
      terms.has("star") ? runoff.winners : order.places.first?.filter { totals[$0 - 1] > 0 } ?? []
    result.base = terms.has("star") ? people : people * top(terms)
    result.tables = [scores(ballots, result.options, top(terms)), runoff.table]
    if terms.has("star"), result.winners.count == 1 {
      result.order = order.led(by: result.winners[0])
    }
    let verdict = terms.verdict(on: result) ?? verdict(result, terms, runoff)
    result.outcome = verdict.outcome
    result.ground = verdict.ground
    return result
  }

  private func top(_ terms: PollTerms) -> Int { terms.setting("score") ?? 1 }

  private static func option(_ place: Int, _ ballots: [[Int?]]) -> OptionResult {
    let scores = ballots.compactMap { $0.indices.contains(place) ? $0[place] : nil }
    return OptionResult(
      points: scores.reduce(0, +),
      voters: scores.count,
      most: scores.max() ?? 0
    )
  }

  /// Each option's mean and, on a short scale, how often each score was given.
  private func scores(_ ballots: [[Int?]], _ options: [OptionResult], _ top: Int) -> ResultTable {
    let steps = top <= 10 ? Array(0...top) : []
    return ResultTable(
      name: "scores",
      columns: ["mean"] + steps.map(String.init) + ["blank"],
      rows: options.enumerated().map { place, option in
        let mean = option.voters > 0 ? Rational(option.points, option.voters).description : ""
        let given = ballots.map { $0.indices.contains(place) ? $0[place] : nil }
        let counts = steps.map { step in given.count { $0 == step } } + [given.count { $0 == nil }]
        return ResultRow(label: "option \(place + 1)", cells: [mean] + counts.map(String.init))
      }
    )
  }

  private func verdict(
    _ result: PollResult,
    _ terms: PollTerms,
    _ runoff: Runoff
  ) -> GradeCount.Verdict {
    guard let winner = result.winners.first else { return .init(.noConsensus) }
    let support =
      terms.has("star") ? runoff.support(of: winner) : result.options[winner - 1].points
    let reached = (terms.threshold ?? .majority).isMet(by: support, of: result.base)
    return .init(reached ? .majority : .noConsensus)
  }
}

extension Refusal {
  fileprivate static var noTop: Refusal {
    Refusal("Say how high scores go, such as “score 5”.")
  }
}
