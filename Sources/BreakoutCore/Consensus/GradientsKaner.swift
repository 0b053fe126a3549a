/// Gradients of agreement on the scale of the first edition.
///
/// Source: Sam Kaner and others, "Facilitator's Guide to Participatory Decision-Making", first
/// edition, as quoted at stevenmsmith.com/gradient-of-agreement. In favour are 1 to 3, against 6
/// to 8; 4 abstains, and standing aside (5) counts for neither side. See `Gradients` for patterns
/// and outcomes.
package struct GradientsKaner: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "gradients-kaner" }
  package var words: [String] { ["g8", "gradients"] }
  package var title: String { "gradients of agreement (first edition)" }
  package var summary: String { "1 endorses, 4 abstains, 8 blocks; the pattern is read." }
  package var settings: [MethodSetting] { [] }

  package func seal(_ terms: inout PollTerms) throws(Refusal) { try sealGradients(terms) }

  package func rule(_ terms: PollTerms) -> String { Gradients.rule(terms) }

  package func form(_ terms: PollTerms) -> BallotForm {
    .grades(
      [
        Answer("1", "endorsement", .support),
        Answer("2", "endorsement with a minor point of contention", .support),
        Answer("3", "agreement with reservations", .support),
        Answer("4", "abstain", .neither),
        Answer("5", "stand aside", .neither),
        Answer("6", "formal disagreement, but willing to go with the majority", .oppose),
        Answer("7", "formal disagreement, absolved of responsibility", .oppose),
        Answer("8", "block", .block, asksReason: true),
      ],
      abstain: false
    )
  }

  package func result(of box: BallotBox) -> PollResult {
    Gradients.result(of: box, on: form(box.terms))
  }
}
