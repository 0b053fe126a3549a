/// Everybody approves of as many of the options as they like.
///
/// Source: Steven J. Brams and Peter C. Fishburn, "Approval Voting", American Political Science
/// Review 72 (1978), 831–847. A ballot that approves of nothing is a vote and no abstention.
/// - Shares are of the rule's base, all ballots unless declared: how many of them approve.
/// - With `winners 2` the two options with the most approvals are chosen; with `proportional` they
///   are chosen one after the other by `ProportionalApproval`, so that the same majority does not
///   choose them all. Both are shown, whichever decides.
/// - Options that are equal for the last places are a tie and stay one.
/// - It puts options in order and does not show that a room agrees: it is a `majority` when each
///   option that is chosen reaches the threshold, more than half unless declared, else
///   `no consensus`.
package struct Approval: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "approval" }
  package var words: [String] { ["approve"] }
  package var title: String { "approval" }
  package var summary: String { "Each person approves of any number of the options." }
  package var usualBase: Base { .cast }
  package var settings: [MethodSetting] {
    [
      MethodSetting("winners", "how many options are to be chosen", in: 1...20),
      MethodSetting("proportional", "chosen so that each ballot counts less each time", in: 1...1),
    ]
  }

  package var tableWords: [String] {
    [
      "choices", "chosen", "tied", "satisfaction", "most approvals", "one after the other",
      "most satisfying", ApprovalTables.tooMany, "rounds", "round", "most",
    ]
  }

  package func seal(_ terms: inout PollTerms) throws(Refusal) {
    try checkSettings(terms)
    try checkThreshold(terms)
    try checkNoLimit(terms)
    try checkSeveralOptions(terms)
    try checkPlaces(places(terms), terms)
    if terms.has("proportional") {
      guard places(terms) > 1 else { throw .oneProportional }
      guard !terms.secret else { throw .secretProportional }
    }
    if terms.threshold == nil { terms.threshold = .majority }
  }

  package func rule(_ terms: PollTerms) -> String {
    let share = "\((terms.threshold ?? .majority).words) \(terms.base.phrase)"
    let places = places(terms)
    if terms.has("proportional") {
      return translated(
        "\(share) approving each of the \(places) options chosen proportionally, one after the other"
      )
    }
    return places > 1
      ? translated("\(share) approving each of the \(places) options with the most approvals")
      : translated("\(share) approving the option with the most approvals")
  }

  package func form(_ terms: PollTerms) -> BallotForm { .choices(atMost: terms.options.count) }

  package func result(of box: BallotBox) -> PollResult {
    if box.uncounted { return .unproven(box) }
    let terms = box.terms
    var result = PollResult()
    result.options = approvals(box)
    let cast =
      box.ballots.count + (box.counted.count > terms.options.count ? box.counted.last ?? 0 : 0)
    result.turnout = Turnout(terms, ballots: box.ballots, cast: cast, abstain: 0)
    result.base = result.turnout.size(of: terms.base)
    let points = result.options.map(\.points)
    let order = Ranking(descending: points)
    result.order = order
    let places = places(terms)
    let approved = Ranking(places: order.places.filter { points[$0[0] - 1] > 0 })
    if places == 1 {
      result.winners = approved.places.first ?? []
    } else {
      result.places = places
      choose(places, among: approved, box, &result)
    }
    let verdict = terms.verdict(on: result) ?? verdict(result, terms)
    result.outcome = verdict.outcome
    result.ground = verdict.ground
    return result
  }

  private func places(_ terms: PollTerms) -> Int { terms.setting("winners") ?? 1 }

  /// How many approve of each option, by ballots and by hands.
  private func approvals(_ box: BallotBox) -> [OptionResult] {
    var counts = box.terms.options.indices.map {
      box.counted.indices.contains($0) ? box.counted[$0] : 0
    }
    for place in box.ballots.indices {
      guard case .choices(let options) = box.ballots[place].content else { continue }
      for option in options where counts.indices.contains(option - 1) { counts[option - 1] += 1 }
    }
    return counts.map { OptionResult(points: $0, voters: $0, most: min($0, 1)) }
  }

  /// Fills in who is chosen for several places, by the rule and by the others beside it.
  private func choose(
    _ places: Int,
    among approved: Ranking,
    _ box: BallotBox,
    _ result: inout PollResult
  ) {
    var choice = approved.first(places)
    if box.counted.isEmpty {
      let proportional = ProportionalApproval(box, places: places)
      let stages = proportional.oneByOne()
      result.tables = ApprovalTables.tables(choice, proportional, stages)
      if box.terms.has("proportional") { choice = stages.choice }
    }
    result.winners = choice.chosen
    result.tied = choice.tied
  }

  private func verdict(_ result: PollResult, _ terms: PollTerms) -> GradeCount.Verdict {
    let threshold = terms.threshold ?? .majority
    let reached = result.winners.allSatisfy {
      threshold.isMet(by: result.options[$0 - 1].points, of: result.base)
    }
    return .init(reached ? .majority : .noConsensus)
  }
}

extension PollResult {
  /// The result of a vote on options that was only seen: nothing can be concluded from it.
  static func unproven(_ box: BallotBox) -> PollResult {
    var result = uncounted(box)
    result.outcome = .inconclusive
    result.ground = .uncounted
    return result
  }
}

extension Refusal {
  fileprivate static var oneProportional: Refusal {
    Refusal("To choose proportionally, say how many options, such as “winners 2 proportional”.")
  }

  fileprivate static var secretProportional: Refusal {
    Refusal(
      "Approvals counted by hand do not tell who approves of what together; leave out “secret” or “proportional”."
    )
  }
}
