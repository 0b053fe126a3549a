/// Everybody ranks the options; several are chosen in proportion by the single transferable vote.
///
/// See `TransferCount` for the source and for ties. The chosen options are a `majority` when together
/// they end with enough of all ballots, more than half unless declared; whole votes count.
package struct TransferableVote: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "transferable-vote" }
  package var words: [String] { ["stv"] }
  package var title: String { "single transferable vote" }
  package var summary: String { "Each person ranks the options; several are chosen in proportion." }
  package var usualBase: Base { .cast }
  package var settings: [MethodSetting] { [.seats] }

  package var tableWords: [String] { TableWords.stages }

  package func seal(_ terms: inout PollTerms) throws(Refusal) { try sealSeats(&terms) }

  package func rule(_ terms: PollTerms) -> String { seatsRule(terms) }

  package func form(_ terms: PollTerms) -> BallotForm { .ranking }

  package func result(of box: BallotBox) -> PollResult {
    let ballots = RankedBallots(box.ballots, options: box.terms.options.count)
    let count = TransferCount(ballots, seats: box.terms.setting("seats") ?? 1)
    return .chosen(
      box,
      ballots,
      stages: count.stages,
      scale: TransferCount.scale,
      chosen: count.chosen,
      contested: count.contested,
      held: count.held
    )
  }
}

extension MethodSetting {
  /// How many options are to be chosen; the number may follow the method's word.
  static let seats = MethodSetting(
    "seats",
    "how many options are to be chosen",
    in: 1...100,
    followsWord: true
  )
}
