/// Everybody gives points to the few options they rank highest, as in the nominal group technique.
///
/// Source: A. L. Delbecq, A. H. Van de Ven and D. H. Gustafson, "Group techniques for program
/// planning" (1975): each picks a number of options, the best has as many points, the next one less.
/// - Tied options have the points of the last of their places, so that a tie wins nothing.
/// - Options left out have none, and blanks are not made up for.
/// - An option divides the room when at least a third of its voters gave it more than two thirds of
///   the points, and at least a third no more than one third.
/// See `RankingSchulze` for what makes an order a majority.
package struct NominalGroup: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "nominal-group" }
  package var words: [String] { ["nominal", "ngt"] }
  package var title: String { "nominal group vote" }
  package var summary: String { "Each person ranks a few options; the best has most points." }
  package var usualBase: Base { .cast }
  package var settings: [MethodSetting] {
    [
      MethodSetting(
        "ranks",
        "how many options each person ranks",
        in: 1...100,
        followsWord: true
      )
    ]
  }

  package var tableWords: [String] { TableWords.keyFigures + TableWords.nominal }

  package func seal(_ terms: inout PollTerms) throws(Refusal) {
    if terms.setting("ranks") == nil { terms.settings.append(PollSetting("ranks", 5)) }
    try sealRanking(&terms)
  }

  package func rule(_ terms: PollTerms) -> String {
    let threshold = (terms.threshold ?? .majority).words
    let ranks = terms.setting("ranks") ?? 5
    return translated(
      "one option with most points that is before each other one on \(threshold) of all ballots; "
        + "\(ranks) points for the best, one less for the next"
    )
  }

  package func form(_ terms: PollTerms) -> BallotForm { .ranking }

  package func result(of box: BallotBox) -> PollResult {
    let ballots = RankedBallots(box.ballots, options: box.terms.options.count)
    let points = NominalPoints(ballots, ranks: box.terms.setting("ranks") ?? 5)
    let totals = points.totals
    let places = BeatOrder.places(ballots.options) { totals[$0] > totals[$1] }
    var result = PollResult.ordered(box, ballots, PairwiseMatrix(ballots), places: places)
    guard ballots.count > 0 else { return result }
    result.options = points.options
    result.tables += points.tables
    return result
  }
}
