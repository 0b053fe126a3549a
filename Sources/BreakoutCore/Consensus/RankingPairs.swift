/// Everybody ranks the options; they are put in order by ranked pairs.
///
/// See `RankedPairsCount` for the source, and `RankingSchulze` for what makes an order a majority.
package struct RankingPairs: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "ranked-pairs" }
  package var words: [String] { ["ranked pairs"] }
  package var title: String { "ranking by ranked pairs" }
  package var summary: String { "Each person ranks the options; the strongest comparisons hold." }
  package var usualBase: Base { .cast }
  package var settings: [MethodSetting] { [] }

  package var tableWords: [String] { TableWords.keyFigures + ["pairwise"] + TableWords.defeats }

  package func seal(_ terms: inout PollTerms) throws(Refusal) { try sealRanking(&terms) }

  package func rule(_ terms: PollTerms) -> String { orderRule(terms) }

  package func form(_ terms: PollTerms) -> BallotForm { .ranking }

  package func result(of box: BallotBox) -> PollResult {
    let ballots = RankedBallots(box.ballots, options: box.terms.options.count)
    let matrix = PairwiseMatrix(ballots)
    let count = RankedPairsCount(matrix)
    var result = PollResult.ordered(box, ballots, matrix, places: count.places)
    if ballots.count > 0 { result.tables += [matrix.table] + count.tables }
    return result
  }
}
