/// Yes, no or abstain: majority, any supermajority, consensus-minus-n, unanimity.
package struct ShowOfHands: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "show-of-hands" }
  package var words: [String] { ["hands"] }
  package var title: String { "show of hands" }
  package var summary: String { "Yes, no or abstain; a majority unless the rule says otherwise." }
  package var settings: [MethodSetting] { [] }

  package func seal(_ terms: inout PollTerms) throws(Refusal) {
    if terms.threshold == nil, terms.against == nil { terms.threshold = .majority }
  }

  package func form(_ terms: PollTerms) -> BallotForm {
    .grades(
      [Answer("yes", "in favour", .support), Answer("no", "against", .oppose)],
      abstain: true
    )
  }

  package func result(of box: BallotBox) -> PollResult { PollResult() }
}
