/// Everybody places a budget of dots on several options.
///
/// Source: cumulative voting as in Loomio's dot vote, which shows points, share and voters of each
/// option. Unused dots are allowed; a ballot without a dot is an abstention.
/// - Shares are of the dots placed, whatever base was declared, and the result's base is their
///   number.
/// - The options with the most dots are the winners; several are a tie and stay one.
/// - A dot vote puts options in order and does not show that a room agrees: it is a `majority` when
///   a single winner reaches the threshold, more than half unless declared, else `no consensus`.
package struct DotVote: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "dot-vote" }
  package var words: [String] { ["dots"] }
  package var title: String { "dot vote" }
  package var summary: String { "Each person places a number of dots on several options." }
  package var usualBase: Base { .cast }
  package var settings: [MethodSetting] {
    [
      MethodSetting("dots", "how many dots each person has", in: 1...1_000),
      MethodSetting("cap", "the most dots of one person on one option", in: 1...1_000),
    ]
  }

  package func seal(_ terms: inout PollTerms) throws(Refusal) {
    try checkSettings(terms)
    try checkThreshold(terms)
    try checkNoLimit(terms)
    guard terms.options.count >= 2 else { throw .tooFewOptions }
    guard terms.setting("dots") != nil else { throw .noDots }
    guard !terms.secret else { throw .secretDots }
    terms.base = .cast
    if terms.threshold == nil { terms.threshold = .majority }
  }

  package func rule(_ terms: PollTerms) -> String {
    let cap = terms.setting("cap").map { translated(", at most \($0) on one option") } ?? ""
    let threshold = terms.threshold ?? .majority
    let dots = terms.setting("dots") ?? 1
    return translated("\(threshold.words) of the dots placed; \(dots) dots each\(cap)")
  }

  package func form(_ terms: PollTerms) -> BallotForm {
    let dots = terms.setting("dots") ?? 1
    return .allocation(budget: dots, cap: min(dots, terms.setting("cap") ?? dots))
  }

  package func result(of box: BallotBox) -> PollResult {
    if box.uncounted {
      var result = PollResult.uncounted(box)
      result.outcome = .inconclusive
      result.ground = .uncounted
      return result
    }
    var result = PollResult()
    result.options = box.terms.options.map { _ in OptionResult() }
    var cast = 0
    var empty = 0
    for case .allocation(let points) in box.ballots.map(\.content) {
      cast += 1
      empty += points.allSatisfy { $0 == 0 } ? 1 : 0
      for (option, dots) in zip(result.options.indices, points) where dots > 0 {
        result.options[option].points += dots
        result.options[option].voters += 1
        result.options[option].most = max(result.options[option].most, dots)
      }
    }
    result.turnout = Turnout(box.terms, ballots: box.ballots, cast: cast, abstain: empty)
    result.base = result.options.reduce(0) { $0 + $1.points }
    let most = result.options.map(\.points).max() ?? 0
    result.winners = result.options.indices.filter { most > 0 && result.options[$0].points == most }
      .map { $0 + 1 }
    let verdict = verdict(result, box.terms)
    result.outcome = verdict.outcome
    result.ground = verdict.ground
    return result
  }

  private func verdict(_ result: PollResult, _ terms: PollTerms) -> GradeCount.Verdict {
    if let hindrance = terms.hindrance(result.turnout) { return hindrance }
    guard let winner = result.winners.first else { return .init(.inconclusive, .noBallots) }
    if result.winners.count > 1 { return .init(.noConsensus, .tie) }
    let points = result.options[winner - 1].points
    let reached = (terms.threshold ?? .majority).isMet(by: points, of: result.base)
    return .init(reached ? .majority : .noConsensus)
  }
}

extension Refusal {
  fileprivate static var tooFewOptions: Refusal {
    Refusal("A dot vote needs at least two options; name them when you open it.")
  }

  fileprivate static var noDots: Refusal {
    Refusal("Say how many dots each person has, such as “dots 5”.")
  }

  fileprivate static var secretDots: Refusal {
    Refusal("A dot vote cannot be secret because dots are not counted by hand; use “hidden”.")
  }
}
