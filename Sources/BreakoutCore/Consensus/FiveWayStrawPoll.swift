/// Strongly for, for, neutral, against, strongly against; the chair calls what it means.
///
/// Source: the WebAssembly Community Group's consensus process (WebAssembly/meetings,
/// `process/consensus.md`) and the straw polls of ISO C++: the five answers are asked in turn, only
/// their numbers are recorded, "no specific number of votes" is required, and the chair determines
/// consensus.
/// - Without a threshold the counts are `inconclusive` on the ground of the call until the chair
///   has called them; see `CallPoll`.
/// - With a declared threshold those for and strongly for must reach it: a `majority`, otherwise
///   `no consensus`.
package struct FiveWayStrawPoll: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "straw-poll-5" }
  package var words: [String] { ["sf5", "straw"] }
  package var title: String { "five-way straw poll" }
  package var summary: String { "SF, F, N, A, SA are counted; the chair calls what they mean." }
  package var settings: [MethodSetting] { [] }

  package func seal(_ terms: inout PollTerms) throws(Refusal) {
    try checkOneOption(terms)
    try checkSettings(terms)
    try checkThreshold(terms)
    try checkNoLimit(terms)
  }

  package func rule(_ terms: PollTerms) -> String {
    terms.share.map { translated("\($0) for or strongly for") } ?? translated("the chair's call")
  }

  package func form(_ terms: PollTerms) -> BallotForm {
    .grades(
      [
        Answer("SF", "strongly for", .support),
        Answer("F", "for", .support),
        Answer("N", "neutral", .neither),
        Answer("A", "against", .oppose),
        Answer("SA", "strongly against", .oppose, asksReason: true),
      ],
      abstain: false
    )
  }

  package func isLeftToTheChair(_ terms: PollTerms) -> Bool { terms.threshold == nil }

  package func result(of box: BallotBox) -> PollResult {
    GradeCount(box, on: form(box.terms)).result { count in
      if let reached = count.reachesThreshold { return .init(reached ? .majority : .noConsensus) }
      return box.called.map { .init($0) } ?? .init(.inconclusive, .call)
    }
  }
}
