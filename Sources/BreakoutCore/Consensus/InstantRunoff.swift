/// Everybody ranks the options; the one with the fewest ballots goes until one has more than half.
///
/// See `RunoffCount` for the source and for ties. The winner is a `majority` when it ends with enough
/// of all ballots, more than half unless declared, those exhausted included.
package struct InstantRunoff: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "instant-runoff" }
  package var words: [String] { ["runoff", "irv"] }
  package var title: String { "instant runoff" }
  package var summary: String { "Each person ranks the options; the last goes until one has half." }
  package var usualBase: Base { .cast }
  package var settings: [MethodSetting] { [] }

  package var tableWords: [String] { TableWords.stages }

  package func seal(_ terms: inout PollTerms) throws(Refusal) { try sealRanking(&terms) }

  package func rule(_ terms: PollTerms) -> String {
    let threshold = (terms.threshold ?? .majority).words
    return translated(
      "a winner that ends with \(threshold) of all ballots; "
        + "ties broken by earlier stages, else they stand"
    )
  }

  package func form(_ terms: PollTerms) -> BallotForm { .ranking }

  package func result(of box: BallotBox) -> PollResult {
    let ballots = RankedBallots(box.ballots, options: box.terms.options.count)
    var result = PollResult()
    result.turnout = Turnout(box.terms, ballots: box.ballots, cast: ballots.count, abstain: 0)
    result.base = ballots.count
    guard ballots.count > 0 else {
      result.ground = .noBallots
      return result
    }
    let count = RunoffCount(ballots)
    result.winners = count.winners.map { $0 + 1 }
    result.tables = count.stages.tables(scale: 1)
    result.judge(box.terms, support: count.winners.count == 1 ? count.held : nil)
    return result
  }
}
