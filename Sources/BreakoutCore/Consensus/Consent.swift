/// A consent round: everybody consents or objects, and an objection comes with its reason.
///
/// Source: Sociocracy For All, consent decision-making ("there is no room for abstentions or
/// concerns that aren't objections"); the scale is Loomio's poll template `consent`.
/// - An objection that is still open, raised in the register or counted by hand, makes the result
///   `no consensus`. A named objection that was integrated or withdrawn does not count against.
/// - Somebody who passes counts as silent. While anybody present is silent the result is
///   `inconclusive` on the ground of silence, unless the rule says `silence 1`: silence consents.
/// - Otherwise `consensus`. Silence never enters the number of consents.
package struct Consent: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "consent" }
  package var words: [String] { ["consent"] }
  package var title: String { "consent" }
  package var summary: String { "Consent or object with a reason; no objection may stand." }
  package var settings: [MethodSetting] {
    [MethodSetting("silence", "1 if silence consents", in: 0...1)]
  }

  package func seal(_ terms: inout PollTerms) throws(Refusal) {
    try checkOneOption(terms)
    try checkSettings(terms)
    try checkNoThreshold(terms)
    try checkNoLimit(terms)
    // An objection is there to be heard.
    if terms.hidden { throw Refusal("A consent round is spoken aloud; leave out hidden.") }
  }

  package func rule(_ terms: PollTerms) -> String {
    terms.setting("silence") == 1
      ? translated("no standing objection; silence consents")
      : translated("no standing objection; everybody is asked")
  }

  package func form(_ terms: PollTerms) -> BallotForm {
    .grades(
      [
        Answer("consent", "good enough for now, safe enough to try", .support),
        Answer("objection", "it would do harm, for this reason", .oppose, asksReason: true),
        Answer("pass", "says nothing", .neither),
      ],
      abstain: false
    )
  }

  package func result(of box: BallotBox) -> PollResult {
    var count = GradeCount(box, on: form(box.terms))
    count.silent = ["pass"]
    // Hands counted as objections are in no register, so nothing can have answered them.
    let byHand = box.counted.count > 1 ? box.counted[1] : 0
    let standing = max(box.openObjections, byHand)
    var result = count.result { count in
      if standing > 0 { return .init(.noConsensus, .objection) }
      if count.turnout.silent > 0, box.terms.setting("silence") != 1 {
        return .init(.inconclusive, .silence)
      }
      return .init(.consensus)
    }
    if !result.uncounted { result.oppose = standing }
    return result
  }
}
