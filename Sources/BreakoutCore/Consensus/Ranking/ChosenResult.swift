extension PollResult {
  /// The result of a count that chooses several options, and leaves some equal for the other seats.
  static func chosen(
    _ box: BallotBox,
    _ ballots: RankedBallots,
    stages: [CountStage],
    scale: Int,
    chosen: [Int],
    contested: [Int],
    held: Int
  ) -> PollResult {
    var result = PollResult()
    result.turnout = Turnout(box.terms, ballots: box.ballots, cast: ballots.count, abstain: 0)
    result.base = ballots.count
    result.places = box.terms.setting("seats") ?? 1
    guard ballots.count > 0 else {
      result.ground = .noBallots
      return result
    }
    result.winners = chosen.map { $0 + 1 }
    result.tied = contested.map { $0 + 1 }
    result.tables = stages.tables(scale: scale)
    result.judge(box.terms, support: contested.isEmpty ? held / scale : nil)
    return result
  }
}

/// What the two counts of the transferable vote have in common.
extension ConsensusMethod {
  /// Fills in and checks the terms of a transferable vote.
  func sealSeats(_ terms: inout PollTerms) throws(Refusal) {
    try sealRanking(&terms)
    guard let seats = terms.setting("seats") else {
      throw Refusal("Say how many options are to be chosen, such as “\(words[0]) 3”.")
    }
    guard seats < terms.options.count else {
      throw Refusal(
        "There are \(terms.options.count) options, so choose fewer than that, not \(seats)."
      )
    }
  }

  /// What makes the chosen options a majority.
  func seatsRule(_ terms: PollTerms) -> String {
    let seats = terms.setting("seats") ?? 1
    let threshold = (terms.threshold ?? .majority).words
    return translated(
      "\(seats) options chosen that hold \(threshold) of all ballots; "
        + "ties broken by earlier stages, else they stand"
    )
  }
}
