/// Everybody ranks the options; they are put in order by Borda's points.
///
/// See `BordaCount` for the source, and `RankingSchulze` for what makes an order a majority.
package struct RankingBorda: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "ranking-borda" }
  package var words: [String] { ["borda"] }
  package var title: String { "Borda count" }
  package var summary: String { "Each person ranks the options; a point for each one behind." }
  package var usualBase: Base { .cast }
  package var settings: [MethodSetting] { [] }

  package var tableWords: [String] { TableWords.keyFigures + ["points"] }

  package func seal(_ terms: inout PollTerms) throws(Refusal) { try sealRanking(&terms) }

  package func rule(_ terms: PollTerms) -> String { orderRule(terms) }

  package func form(_ terms: PollTerms) -> BallotForm { .ranking }

  package func result(of box: BallotBox) -> PollResult {
    let ballots = RankedBallots(box.ballots, options: box.terms.options.count)
    let matrix = PairwiseMatrix(ballots)
    let count = BordaCount(ballots)
    var result = PollResult.ordered(box, ballots, matrix, places: count.places)
    if ballots.count > 0 { result.tables += [count.table] }
    return result
  }
}
