/// Eight gradients from endorsement to block: what both published scales share.
///
/// Sam Kaner reads the pattern of the answers and publishes no cut-offs. These are ours, as shares
/// of the ballots cast, in this order:
/// - `ambiguous`: at least 1/3 in favour and at least 1/3 against;
/// - `outliers`: at least 3/4 in favour and somebody at 7 or 8;
/// - `enthusiastic`: at least 2/3 at 1 or 2 and nobody at 7 or 8;
/// - `lukewarm`: everything else.
///
/// A block, or a declared threshold that is missed, makes `no consensus`. Otherwise, with nobody at
/// 7: `consensus` if enthusiastic and nobody against, `consensus with reservations` if
/// enthusiastic or lukewarm; with somebody at 7, `majority`, never a consensus. The
/// unambiguous ones need more than half of those present in favour; an ambiguous pattern is
/// `no consensus`, or `majority` where a declared threshold was reached.
enum Gradients {
  /// The result of ballots on an eight-point scale.
  static func result(of box: BallotBox, on form: BallotForm) -> PollResult {
    var count = GradeCount(box, on: form)
    count.abstaining = ["4"]
    var result = count.result(verdict)
    if !result.uncounted, result.turnout.cast > 0 { result.pattern = pattern(count) }
    return result
  }

  /// What it takes to pass.
  static func rule(_ terms: PollTerms) -> String {
    terms.share.map { translated("nobody at 8 and \($0) in favour") }
      ?? translated("nobody at 8 and a pattern that is not ambiguous")
  }

  private static func pattern(_ count: GradeCount) -> String {
    let cast = count.turnout.cast
    let warm = count.counts.prefix(2).reduce(0, +)
    if 3 * count.support >= cast, 3 * count.oppose >= cast { return "ambiguous" }
    if 4 * count.support >= 3 * cast, strong(count) > 0 { return "outliers" }
    if 3 * warm >= 2 * cast, strong(count) == 0 { return "enthusiastic" }
    return "lukewarm"
  }

  private static func strong(_ count: GradeCount) -> Int { count.counts.suffix(2).reduce(0, +) }

  private static func verdict(_ count: GradeCount) -> GradeCount.Verdict {
    if count.blocks > 0 { return .init(.noConsensus, .block) }
    if count.reachesThreshold == false { return .init(.noConsensus) }
    let pattern = pattern(count)
    if pattern == "ambiguous" || strong(count) > 0 {
      let reached = count.reachesThreshold ?? (pattern != "ambiguous" && count.isSubstantial)
      return .init(reached ? .majority : .noConsensus)
    }
    if count.reachesThreshold == nil, !count.isSubstantial, count.turnout.silent == 0 {
      return .init(.noConsensus)
    }
    let whole = pattern == "enthusiastic" && count.oppose == 0
    return count.claim(whole ? .consensus : .consensusWithReservations)
  }
}

extension ConsensusMethod {
  /// Checks what both editions of the gradients have in common.
  func sealGradients(_ terms: PollTerms) throws(Refusal) {
    try checkOneOption(terms)
    try checkSettings(terms)
    try checkThreshold(terms)
    try checkNoLimit(terms)
  }
}
