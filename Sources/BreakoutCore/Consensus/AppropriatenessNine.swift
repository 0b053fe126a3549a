/// Nine points from "inappropriate" to "appropriate": the RAND/UCLA appropriateness method.
///
/// Source: Kathryn Fitch and others, "The RAND/UCLA Appropriateness Method User's Manual" (RAND,
/// 2001). The median names one of three regions, 1–3, 4–6 and 7–9; between two regions it counts
/// for the higher. Where the ratings disagree the result is uncertain whatever the median.
/// - Disagreement: the range between the 30th and the 70th percentile (Hyndman–Fan type 7) is wider
///   than 2.35 + 1.5 × its middle's distance from 5, the range adjusted for symmetry.
/// - With the setting `classical`, instead: at least (n + 1) / 3 ratings, rounded down, in each of
///   1–3 and 7–9, which are the manual's numbers for panels of 8 to 16.
/// - `consensus` if appropriate, provided that more than half of those present rate 7 or more;
///   otherwise `no consensus`. The pattern says which of the three it is.
package struct AppropriatenessNine: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "ram-9" }
  package var words: [String] { ["ram9", "ram"] }
  package var title: String { "appropriateness from 1 to 9" }
  package var summary: String {
    "Rated from 1 to 9; a median of 7 to 9 without disagreement passes."
  }
  package var settings: [MethodSetting] {
    [MethodSetting("classical", "1 to count disagreement in the outer regions", in: 0...1)]
  }
  package var usualBase: Base { .valid }
  package var showsMiddle: Bool { true }

  package func seal(_ terms: inout PollTerms) throws(Refusal) {
    try checkOneOption(terms)
    try checkSettings(terms)
    try checkNoThreshold(terms)
    try checkNoLimit(terms)
  }

  package func rule(_ terms: PollTerms) -> String {
    translated("a median of 7 to 9 without disagreement")
      + (terms.setting("classical") == 1 ? translated(", counted in the outer regions") : "")
  }

  package func form(_ terms: PollTerms) -> BallotForm {
    let meanings = [
      "inappropriate", "inappropriate", "inappropriate", "uncertain", "uncertain", "uncertain",
      "appropriate", "appropriate", "appropriate",
    ]
    return .grades(Rating.answers(meanings, support: 7...9, oppose: 1...3), abstain: true)
  }

  package func result(of box: BallotBox) -> PollResult {
    let count = GradeCount(box, on: form(box.terms))
    let pattern = pattern(count)
    var result = count.result { count in
      pattern == "appropriate" ? count.claim(.consensus) : .init(.noConsensus)
    }
    if !result.uncounted { result.pattern = pattern }
    return result
  }

  private func pattern(_ count: GradeCount) -> String? {
    let scale = Rating.scale(count)
    guard let quartiles = Quartiles(scale) else { return nil }
    if Self.disagrees(scale, classically: count.box.terms.setting("classical") == 1) {
      return "uncertain, with disagreement"
    }
    if quartiles.median >= Rational(13, 2) { return "appropriate" }
    return quartiles.median < Rational(7, 2) ? "inappropriate" : "uncertain"
  }

  /// Whether ratings on nine points disagree.
  static func disagrees(_ scale: [(answer: Int, count: Int)], classically: Bool) -> Bool {
    if classically {
      let total = scale.reduce(0) { $0 + $1.count }
      let low = scale.prefix(3).reduce(0) { $0 + $1.count }
      let high = scale.suffix(3).reduce(0) { $0 + $1.count }
      return total > 0 && min(low, high) >= max(1, (total + 1) / 3)
    }
    guard let spread = PercentileRange(scale) else { return false }
    return spread.width > spread.adjustedWidth
  }
}

/// The range between the 30th and the 70th percentile, and how wide it may be without disagreement.
struct PercentileRange: Equatable {
  /// The answer below which three tenths lie.
  let lower: Rational

  /// The answer below which seven tenths lie.
  let upper: Rational

  /// The range of answers with their counts; nil if nobody answered.
  init?(_ scale: [(answer: Int, count: Int)]) {
    guard let lower = Quartiles.quantile(Rational(3, 10), in: scale),
      let upper = Quartiles.quantile(Rational(7, 10), in: scale)
    else { return nil }
    self.lower = lower
    self.upper = upper
  }

  /// How far apart they are.
  var width: Rational { upper - lower }

  /// The range adjusted for symmetry: wider allowed where both ends lie on one side of 5.
  var adjustedWidth: Rational {
    let middle = (lower + upper) * Rational(1, 2)
    let distance = middle < Rational(5) ? Rational(5) - middle : middle - Rational(5)
    return Rational(47, 20) + Rational(3, 2) * distance
  }
}
