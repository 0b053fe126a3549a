/// Everybody ranks the options; they are put in order by the Schulze count.
///
/// See `SchulzeCount` for the source. Equal ranks count for neither, and options left out are jointly
/// last. An order does not show that a room agrees: it is a `majority` when a single option comes
/// first and is before each other one on enough ballots, more than half unless declared.
package struct RankingSchulze: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "ranking-schulze" }
  package var words: [String] { ["rank", "schulze"] }
  package var title: String { "ranking" }
  package var summary: String { "Each person ranks the options; compared in pairs by Schulze." }
  package var usualBase: Base { .cast }
  package var settings: [MethodSetting] { [] }

  package var tableWords: [String] { TableWords.keyFigures + ["pairwise", "strongest paths"] }

  package func seal(_ terms: inout PollTerms) throws(Refusal) { try sealRanking(&terms) }

  package func rule(_ terms: PollTerms) -> String { orderRule(terms) }

  package func form(_ terms: PollTerms) -> BallotForm { .ranking }

  package func result(of box: BallotBox) -> PollResult {
    let ballots = RankedBallots(box.ballots, options: box.terms.options.count)
    let matrix = PairwiseMatrix(ballots)
    let count = SchulzeCount(matrix)
    var result = PollResult.ordered(box, ballots, matrix, places: count.places)
    // Paths say more than pairs only where nobody beats all others.
    let paths = matrix.condorcetWinner == nil ? [count.table] : []
    if ballots.count > 0 { result.tables += [matrix.table] + paths }
    return result
  }
}
