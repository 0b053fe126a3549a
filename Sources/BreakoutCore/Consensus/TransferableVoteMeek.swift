/// Everybody ranks the options; several are chosen in proportion by Meek's method.
///
/// See `MeekCount` for the source and for ties, and `TransferableVote` for what makes it a majority.
package struct TransferableVoteMeek: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "transferable-vote-meek" }
  package var words: [String] { ["meek"] }
  package var title: String { "transferable vote by Meek" }
  package var summary: String { "As stv, but each option keeps only the share that it needs." }
  package var usualBase: Base { .cast }
  package var settings: [MethodSetting] { [.seats] }

  package var tableWords: [String] { TableWords.stages }

  package func seal(_ terms: inout PollTerms) throws(Refusal) { try sealSeats(&terms) }

  package func rule(_ terms: PollTerms) -> String { seatsRule(terms) }

  package func form(_ terms: PollTerms) -> BallotForm { .ranking }

  package func result(of box: BallotBox) -> PollResult {
    let ballots = RankedBallots(box.ballots, options: box.terms.options.count)
    let count = MeekCount(ballots, seats: box.terms.setting("seats") ?? 1)
    return .chosen(
      box,
      ballots,
      stages: count.stages,
      scale: MeekCount.scale,
      chosen: count.chosen,
      contested: count.contested,
      held: count.held
    )
  }
}
