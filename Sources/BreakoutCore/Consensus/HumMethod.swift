/// A hum: the chair hears how loud each side is and calls what it means.
///
/// Source: Pete Resnick, "On Consensus and Humming in the IETF", RFC 7282: a hum is no vote, no
/// number comes of it, and rough consensus is reached when all issues are addressed, not
/// necessarily accommodated. So nothing is counted here, loudness decides nothing, and the outcome
/// is what the chair has called; see `CallPoll` for what keeps a chair from calling consensus.
package struct HumMethod: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "hum" }
  package var words: [String] { ["hum"] }
  package var title: String { "hum" }
  package var summary: String { "The chair hears how loud each side hums and calls it; no number." }
  package var settings: [MethodSetting] { [] }

  package func seal(_ terms: inout PollTerms) throws(Refusal) {
    try checkOneOption(terms)
    try checkSettings(terms)
    try checkNoThreshold(terms)
    try checkNoLimit(terms)
    if terms.quorum != nil { throw Refusal("A hum is not counted; leave out the quorum.") }
    if terms.hidden || terms.secret {
      throw Refusal("A hum is heard by everybody; leave out \(terms.hidden ? "hidden" : "secret").")
    }
  }

  package func rule(_ terms: PollTerms) -> String { translated("the chair's call") }

  package func form(_ terms: PollTerms) -> BallotForm { .hum }

  package func isLeftToTheChair(_ terms: PollTerms) -> Bool { true }

  package func result(of box: BallotBox) -> PollResult {
    var result = PollResult()
    result.uncounted = true
    result.turnout = Turnout(box.terms, cast: 0, abstain: 0)
    result.hum = box.hum
    result.called = box.called != nil
    result.outcome = box.called ?? .inconclusive
    result.ground = box.called == nil ? .call : nil
    return result
  }
}
