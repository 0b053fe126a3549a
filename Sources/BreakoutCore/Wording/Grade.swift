/// The graded word that a result has earned.
package enum Grade: Equatable, Sendable {
  case strongConsensus
  case consensus
  case consensusWithReservations
  /// Views were divided.
  case divided
  /// The ladder's words for the share in favour, such as `most participants`.
  case quantified(String)
  /// A majority that was not counted: words only.
  case uncounted
  /// What the chair called after a hum: words only.
  case called(Outcome)
  /// Options put in order; no share of people is in favour.
  case ordered
  case inconclusive
}

/// A graded word with what earned it.
package struct GradedResult: Equatable, Sendable {
  /// The grade.
  package var grade: Grade

  /// The numbers that follow the words, such as `20 of 27`; nil where none may be printed.
  package var numbers: String?

  /// Which counts and which lines of the ladder earned the grade, one short phrase each.
  package var proof: [String]

  /// The words, such as `strong consensus` or `most participants`.
  package var words: String {
    switch grade {
    case .strongConsensus: translated("strong consensus")
    case .consensus: translated("consensus")
    case .consensusWithReservations: translated("consensus with reservations")
    case .divided: translated("views were divided")
    case .quantified(let words): words
    case .uncounted: translated("a majority, not counted")
    case .called(let outcome): translated("\(outcome.word), called by the chair after a hum")
    case .ordered: translated("options in order")
    case .inconclusive: translated("inconclusive")
    }
  }

  /// The words with their numbers in brackets, such as `most participants (20 of 27)`.
  package var phrase: String { numbers.map { "\(words) (\($0))" } ?? words }

  /// What the chair called after a hum, where nothing was counted and no number is told.
  static func called(_ outcome: Outcome) -> GradedResult {
    let proof = translated("the room hummed and nobody counted")
    guard outcome != .inconclusive else {
      return GradedResult(grade: .inconclusive, proof: [proof])
    }
    return GradedResult(
      grade: .called(outcome),
      proof: [proof, translated("the chair called \(outcome.word)")]
    )
  }
}
