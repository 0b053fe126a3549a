/// Zero to five fingers: 0 blocks, 3 can live with it, 5 will champion.
///
/// Source: the fist of five as InstantAgenda describes it ("nobody votes less than 3" passes) and
/// the Synergy wiki at Stanford (3–5 consent with major, slight or no reservation, 0 blocks).
/// - The setting `lowest` is the least answer that does not stop the proposal, 3 unless declared:
///   `lowest 1` lets only a block stop it. A limit on those against lets that many be below it.
/// - A threshold counts answers of 3 and more; with one, `lowest` is 1 unless declared.
/// - Passed with nobody below 3: `consensus`. Passed by a threshold with somebody below 3:
///   `majority`. Passed over a block or over those whom a limit allows: `rough consensus`. Passed
///   with 1s or 2s: `consensus with reservations`. Otherwise `no consensus`, on the ground of a
///   block if one stops it.
/// - No consensus is claimed unless more than half of those present answered 3 or more.
package struct FistToFive: ConsensusMethod {
  /// Creates the method.
  package init() {}

  package var name: MethodName { "fist-to-five" }
  package var words: [String] { ["f5", "fist"] }
  package var title: String { "fist to five" }
  package var summary: String { "0 blocks, 3 can live with it, 5 leads; nobody below 3 passes." }
  package var settings: [MethodSetting] {
    [MethodSetting("lowest", "the least answer that does not stop the proposal", in: 0...5)]
  }

  package func seal(_ terms: inout PollTerms) throws(Refusal) {
    try checkOneOption(terms)
    try checkSettings(terms)
    try checkThreshold(terms)
    if terms.setting("lowest") == nil {
      terms.settings.append(PollSetting("lowest", terms.threshold == nil ? 3 : 1))
    }
  }

  package func rule(_ terms: PollTerms) -> String {
    let limit = terms.against ?? 0
    let below = limit == 0 ? translated("nobody") : translated("at most \(limit)")
    let floor = terms.setting("lowest") ?? 3
    let blocking = translated("\(below) blocking")
    let bar = floor == 0 ? nil : floor == 1 ? blocking : translated("\(below) below \(floor)")
    let share = terms.share.map { translated("\($0) at 3 or more") }
    let parts = [bar, share].compactMap { $0 }
    return parts.isEmpty
      ? translated("whatever is shown")
      : parts.joined(separator: translated(" and ", as: "two conditions"))
  }

  package func form(_ terms: PollTerms) -> BallotForm {
    .grades(
      [
        Answer("0", "block", .block, asksReason: true),
        Answer("1", "major concerns to be heard", .oppose),
        Answer("2", "concerns to be heard", .oppose),
        Answer("3", "can live with it", .support),
        Answer("4", "good", .support),
        Answer("5", "will champion it", .support),
      ],
      abstain: true
    )
  }

  package func result(of box: BallotBox) -> PollResult {
    let lowest = box.terms.setting("lowest") ?? 3
    var result = GradeCount(box, on: form(box.terms)).result { count in
      let below = count.counts.prefix(lowest).reduce(0, +)
      guard below <= box.terms.against ?? 0, count.reachesThreshold ?? true else {
        return .init(.noConsensus, lowest > 0 && count.blocks > 0 ? .block : nil)
      }
      if count.oppose == 0 { return count.claim(.consensus) }
      if box.terms.threshold != nil { return .init(.majority) }
      return count.claim(
        below > 0 || count.blocks > 0 ? .roughConsensus : .consensusWithReservations
      )
    }
    if !result.uncounted {
      result.leads = box.ballots.filter { $0.content == .grade("5") }.map(\.voter).sorted()
    }
    return result
  }
}
