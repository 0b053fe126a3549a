/// Gradients of agreement on the scale of the later editions.
///
/// Source: the later editions of Kaner's guide, as in Loomio's poll template
/// `gradients_of_agreement`. In favour are 1 to 3 and 6 ("will support"), against 7 and 8; 4
/// abstains, and asking for more discussion (5) counts for neither side. See `Gradients` for
/// patterns and outcomes.
package struct GradientsLoomio: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "gradients-loomio" }
  package var words: [String] { ["g8b"] }
  package var title: String { "gradients of agreement (later edition)" }
  package var summary: String { "1 endorses, 4 abstains, 8 is a veto; the pattern is read." }
  package var settings: [MethodSetting] { [] }

  package func seal(_ terms: inout PollTerms) throws(Refusal) { try sealGradients(terms) }

  package func rule(_ terms: PollTerms) -> String { Gradients.rule(terms) }

  package func form(_ terms: PollTerms) -> BallotForm {
    .grades(
      [
        Answer("1", "whole-hearted endorsement", .support),
        Answer("2", "agreement with a minor point of contention", .support),
        Answer("3", "support with reservations", .support),
        Answer("4", "abstain", .neither),
        Answer("5", "more discussion needed", .neither),
        Answer("6", "don't like but will support", .support),
        Answer("7", "serious disagreement", .oppose),
        Answer("8", "veto", .block, asksReason: true),
      ],
      abstain: false
    )
  }

  package func result(of box: BallotBox) -> PollResult {
    Gradients.result(of: box, on: form(box.terms))
  }
}
