/// Five points from "strongly disagree" to "strongly agree", as Delphi panels rate them.
///
/// Source: Diamond and others, "Defining consensus: a systematic review recommends methodologic
/// criteria for reporting of Delphi studies", Journal of Clinical Epidemiology 67 (2014), 401–409:
/// most studies take the share who agree, in the middle at least 75%, which is the rule here unless
/// another is declared before the first ballot. Median and quartiles (Hyndman–Fan type 7) are shown.
/// - The setting `iqr` asks for a narrow middle as well: the interquartile range may be no wider.
/// - If the rule is kept: `consensus`, provided that more than half of those present agree;
///   otherwise `no consensus`.
package struct LikertFive: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "likert-5" }
  package var words: [String] { ["likert5", "likert"] }
  package var title: String { "rating from 1 to 5" }
  package var summary: String { "1 disagrees, 5 agrees; 75% at 4 or 5 unless the rule says else." }
  package var settings: [MethodSetting] {
    [MethodSetting("iqr", "the widest interquartile range that is consensus", in: 0...4)]
  }
  package var usualBase: Base { .valid }
  package var showsMiddle: Bool { true }

  package func seal(_ terms: inout PollTerms) throws(Refusal) {
    try checkOneOption(terms)
    try checkSettings(terms)
    try checkThreshold(terms)
    try checkNoLimit(terms)
    if terms.threshold == nil { terms.threshold = Threshold(.atLeast, Rational(3, 4)) }
  }

  package func rule(_ terms: PollTerms) -> String {
    let width = terms.setting("iqr").map {
      translated(" and an interquartile range of at most \($0)")
    }
    return (terms.share.map { translated("\($0) at 4 or 5") } ?? translated("whatever is shown"))
      + (width ?? "")
  }

  package func form(_ terms: PollTerms) -> BallotForm {
    let meanings = ["strongly disagree", "disagree", "neither", "agree", "strongly agree"]
    return .grades(Rating.answers(meanings, support: 4...5, oppose: 1...2), abstain: true)
  }

  package func result(of box: BallotBox) -> PollResult {
    GradeCount(box, on: form(box.terms)).result { count in
      guard count.reachesThreshold ?? true, isNarrow(count) else { return .init(.noConsensus) }
      return count.claim(.consensus)
    }
  }

  private func isNarrow(_ count: GradeCount) -> Bool {
    guard let widest = count.box.terms.setting("iqr") else { return true }
    guard let quartiles = Quartiles(Rating.scale(count)) else { return false }
    return quartiles.range <= Rational(widest)
  }
}
