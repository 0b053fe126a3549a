/// Yes, no or abstain: majority, any supermajority, consensus-minus-n, unanimity.
///
/// Source: the accounting of parliamentary practice (Robert's Rules of Order Newly Revised, 12th
/// edition, §44: a majority is "more than half"); consensus-minus-n as in cooperatives' by-laws.
/// - A threshold that is reached is a `majority`, even when nobody is against.
/// - A limit on those against that is kept with nobody against is `consensus`, with somebody
///   against `rough consensus`; more must be in favour than against, and more than half of those
///   present. A limit and a threshold together must both hold.
/// - Otherwise `no consensus`, on the ground of a tie if both sides are equal.
/// - A majority that was not counted is a `majority` in words only.
package struct ShowOfHands: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "show-of-hands" }
  package var words: [String] { ["hands"] }
  package var title: String { "show of hands" }
  package var summary: String { "Yes, no or abstain; a majority unless the rule says otherwise." }
  package var settings: [MethodSetting] { [] }
  package var usualBase: Base { .valid }

  package func seal(_ terms: inout PollTerms) throws(Refusal) {
    try checkOneOption(terms)
    try checkSettings(terms)
    try checkThreshold(terms)
    if terms.threshold == nil, terms.against == nil { terms.threshold = .majority }
  }

  package func rule(_ terms: PollTerms) -> String {
    let limit = terms.against.map {
      $0 == 0 ? translated("nobody against") : translated("at most \($0) against")
    }
    let share = terms.share.map { translated("\($0) in favour") }
    return [limit, share].compactMap { $0 }.joined(
      separator: translated(" and ", as: "two conditions")
    )
  }

  package func form(_ terms: PollTerms) -> BallotForm {
    .grades(
      [Answer("yes", "in favour", .support), Answer("no", "against", .oppose)],
      abstain: true
    )
  }

  package func result(of box: BallotBox) -> PollResult {
    GradeCount(box, on: form(box.terms)).result { count in
      guard let limit = box.terms.against else {
        if count.reachesThreshold ?? false { return .init(.majority) }
        return .init(.noConsensus, count.support == count.oppose && count.support > 0 ? .tie : nil)
      }
      if count.support == count.oppose, count.support > 0 { return .init(.noConsensus, .tie) }
      guard count.oppose <= limit, count.support >= count.oppose, count.reachesThreshold ?? true
      else { return .init(.noConsensus) }
      return count.claim(count.oppose == 0 ? .consensus : .roughConsensus)
    }
  }
}
