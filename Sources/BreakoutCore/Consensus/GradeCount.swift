/// Ballots on a scale, counted: the accounting that all methods with graded answers share.
///
/// Named ballots and counted hands add up. Abstaining, silent and absent are kept apart, and a
/// failed quorum makes a result inconclusive, never negative.
package struct GradeCount: Sendable {
  /// What a method makes of the counts.
  package struct Verdict: Equatable, Sendable {
    /// What the counts mean under the sealed rule.
    package var outcome: Outcome

    /// Why, where the counts alone do not say it.
    package var ground: Ground?

    /// Creates a verdict.
    package init(_ outcome: Outcome, _ ground: Ground? = nil) {
      self.outcome = outcome
      self.ground = ground
    }
  }

  /// What was counted.
  package let box: BallotBox

  /// The scale.
  package let answers: [Answer]

  /// How many gave each answer, in scale order.
  package let counts: [Int]

  /// How many said "abstain" outside the scale; nil where the scale has no such answer.
  package let abstentions: Int?

  /// The answers of the scale whose ballots count as abstentions, such as 4 of the gradients.
  package var abstaining: Set<String> = []

  /// The answers of the scale whose ballots count as silence, such as a pass in a consent round.
  package var silent: Set<String> = []

  /// Counts the ballots and hands of `box` on the scale of `form`.
  ///
  /// Ballots with another content than an answer of the scale are not counted.
  package init(_ box: BallotBox, on form: BallotForm) {
    self.box = box
    guard case .grades(let answers, let abstain) = form else {
      self.answers = []
      counts = []
      abstentions = nil
      return
    }
    let labels = answers.map(\.label) + (abstain ? [BallotForm.abstain] : [])
    var sums = labels.indices.map { box.counted.indices.contains($0) ? box.counted[$0] : 0 }
    for place in box.ballots.indices {
      guard case .grade(let label) = box.ballots[place].content else { continue }
      if let index = labels.firstIndex(of: label) { sums[index] += 1 }
    }
    self.answers = answers
    counts = Array(sums.prefix(answers.count))
    abstentions = abstain ? sums.last : nil
  }

  /// How many are in favour.
  package var support: Int { count { $0.side == .support } }

  /// How many are against, blocks included.
  package var oppose: Int { count { $0.side == .oppose || $0.side == .block } }

  /// How many block.
  package var blocks: Int { count { $0.side == .block } }

  /// How many gave one of the answers that `belongs` accepts.
  package func count(where belongs: (Answer) -> Bool) -> Int {
    zip(answers, counts).reduce(0) { sum, pair in belongs(pair.0) ? sum + pair.1 : sum }
  }

  /// Who could have taken part and who did.
  package var turnout: Turnout {
    let abstain = (abstentions ?? 0) + count { abstaining.contains($0.label) }
    let cast = counts.reduce(0, +) + (abstentions ?? 0) - count { silent.contains($0.label) }
    return Turnout(box.terms, ballots: box.ballots, cast: cast, abstain: abstain)
  }

  /// The size of the rule's base.
  package var base: Int { turnout.size(of: box.terms.base) }

  /// Whether support reaches the rule's threshold; nil if the rule has none.
  package var reachesThreshold: Bool? {
    box.terms.threshold?.isMet(by: support, of: base)
  }

  /// Whether more than half of those present are in favour.
  ///
  /// Without it no method claims consensus, however few are against: "a substantial number of
  /// individuals in the set support the decision" (W3C Process, "Consensus").
  package var isSubstantial: Bool {
    Threshold.majority.isMet(by: support, of: turnout.size(of: .present))
  }

  /// Lowers a consensus that too few support to an inconclusive result.
  package func claim(_ outcome: Outcome) -> Verdict {
    isSubstantial ? Verdict(outcome) : Verdict(.inconclusive, .silence)
  }

  /// The result with all counts filled in; `judge` is asked only when there is something to judge.
  package func result(_ judge: (Self) -> Verdict) -> PollResult {
    var result = PollResult()
    if box.uncounted { return .uncounted(box) }
    result.turnout = turnout
    result.counts = zip(answers, counts).map { AnswerCount($0.label, $1) }
    if let abstentions { result.counts.append(AnswerCount(BallotForm.abstain, abstentions)) }
    result.support = support
    result.oppose = oppose
    if answers.contains(where: { $0.side == .block }) { result.blocks = blocks }
    result.base = base
    let hindrance = box.terms.hindrance(turnout)
    let verdict = hindrance ?? judge(self)
    result.outcome = verdict.outcome
    result.ground = verdict.ground
    result.called = hindrance == nil && box.called != nil
    return result
  }
}

extension PollTerms {
  /// Why nothing can be concluded from this turnout, if so: nobody voted, or the quorum failed.
  func hindrance(_ turnout: Turnout) -> GradeCount.Verdict? {
    if turnout.cast == 0 { return .init(.inconclusive, .noBallots) }
    if let quorum, !quorum.isMet(by: turnout) { return .init(.inconclusive, .quorum) }
    return nil
  }
}

extension PollResult {
  /// The result of a majority that was seen but not counted: words only, no number of votes.
  ///
  /// It is a majority only under a rule that asks for no more than half. A supermajority, a limit
  /// on those against and a quorum of votes cannot be judged by eye, so they stay inconclusive.
  static func uncounted(_ box: BallotBox) -> PollResult {
    var result = PollResult()
    result.uncounted = true
    result.turnout = Turnout(box.terms, cast: 0, abstain: 0)
    if let quorum = box.terms.quorum, !quorum.isMet(by: result.turnout) {
      result.ground = .quorum
      return result
    }
    let half = Threshold.majority.share
    guard box.terms.against == nil, let threshold = box.terms.threshold, threshold.share <= half
    else {
      result.ground = .uncounted
      return result
    }
    result.outcome = .majority
    return result
  }
}
