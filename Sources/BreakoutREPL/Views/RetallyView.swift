internal import BreakoutCore

/// What a count would have come to under another rule.
enum RetallyView {
  /// One sentence that says so and that nothing was recorded.
  static func text(_ id: ItemID, _ threshold: Threshold, _ survey: Survey) throws -> String {
    try survey.session.requireItem(id)
    if let poll = survey.session.poll(id), poll.terms.options.count > 1 {
      return try again(poll, threshold)
    }
    let result = try result(id, survey)
    guard !result.uncounted, let support = result.support, result.base > 0 else {
      throw Refusal("\(id) has no count that could be held against a share.")
    }
    let share = Rational(support, result.base)
    let exact = share == threshold.share ? translated(", exactly \(threshold.share)") : ""
    let other = Threshold(
      threshold.comparison == .atLeast ? .moreThan : .atLeast,
      threshold.share
    )
    func verdict(_ threshold: Threshold) -> String {
      threshold.isMet(by: support, of: result.base)
        ? translated("passes “\(threshold.words)”") : translated("fails “\(threshold.words)”")
    }
    let both = exact.isEmpty ? "" : ", \(verdict(other))"
    return translated(
      "HYPOTHETICAL, not recorded: \(id) has \(support) of \(result.base)\(exact): "
        + "\(verdict(threshold))\(both)."
    )
  }

  /// Of several options everything is counted again: each method holds its own number against the
  /// share.
  private static func again(_ poll: Poll, _ threshold: Threshold) throws -> String {
    guard poll.state == .closed, let told = poll.result, !told.uncounted,
      let method = ConsensusMethods.named(poll.terms.method)
    else { throw Refusal("\(poll.id) has no count that could be held against a share.") }
    var box = poll.box(openObjections: poll.openObjectionsAtClose)
    box.terms.threshold = threshold
    let outcome = method.result(of: box).outcome
    return translated(
      "HYPOTHETICAL, not recorded: with “\(threshold.words)” \(poll.id) comes to “\(outcome.word)”; it was told as “\(told.outcome.word)”."
    )
  }

  private static func result(_ id: ItemID, _ survey: Survey) throws -> PollResult {
    if let finding = survey.session.consolidation.finding(id) {
      switch Comparison(finding, in: survey.session, rooms: survey.rooms).pool {
      case .counted(let vote, _): return vote.result
      case .withheld: throw Refusal("The counts on \(id) are kept back: too few people.")
      case .refused(let reason): throw Refusal(verbatim: reason)
      case .nothing: break
      }
    }
    guard let proposal = survey.session.proposal(id),
      let result = survey.session.standingPoll(on: proposal)?.result
    else { throw Refusal("\(id) has not been counted.") }
    return result
  }
}
