package import BreakoutCore
internal import BreakoutReport

/// What is told when a session goes on that was left in the middle of something.
package enum ResumedWords {
  /// That a poll is open, how far it is, and who is still to vote.
  package static func poll(_ poll: Poll, _ session: Session) -> String {
    let what =
      poll.proposals.isEmpty
      ? "" : translated(" on \(listed(poll.proposals.map(\.description), "and"))")
    guard !poll.isHum else { return translated("\(poll.id)\(what), a hum, is open.") }
    let entitled = poll.terms.present + poll.represented
    let count = translated(
      "\(poll.id)\(what) is open, \(poll.castCount - poll.passes) of \(entitled) in"
    )
    let missing = poll.terms.voters.filter { poll.ballot(of: $0) == nil }
    guard !poll.terms.secret, poll.counts.isEmpty, !missing.isEmpty else { return "\(count)." }
    let shown = missing.prefix(6).map { session.name(of: $0) }
    let more = missing.count - shown.count
    let names = shown.joined(separator: ", ") + (more > 0 ? translated(" and \(more) more") : "")
    return translated("\(count); still to vote: \(names).")
  }
}
