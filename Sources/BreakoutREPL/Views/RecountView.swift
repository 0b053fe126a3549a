internal import BreakoutCore
internal import BreakoutReport

/// What the ballots of a poll would have come to by another method.
enum RecountView {
  /// What it would have been, and that nothing was recorded.
  ///
  /// - Parameters:
  ///   - id: A poll, or a proposal that was voted on alone.
  ///   - terms: The other method with its settings and its rule.
  ///   - session: The session as it stands.
  /// - Returns: Some lines.
  /// - Throws: `Refusal` if there is no such poll, or the method counts other ballots.
  static func text(_ id: ItemID, _ terms: PollTerms, _ session: Session) throws -> String {
    try session.requireItem(id)
    let poll = try poll(id, session)
    guard let method = ConsensusMethods.named(terms.method),
      let sealed = ConsensusMethods.named(poll.terms.method)
    else { throw Refusal("\(poll.id) is of a method that this program does not know.") }
    var other = poll
    other.terms.method = terms.method
    other.terms.settings = terms.settings
    other.terms.threshold = terms.threshold
    other.terms.against = terms.against
    other.terms.base = terms.base
    other.terms.quorum = terms.quorum
    try method.seal(&other.terms)
    let form = method.form(other.terms)
    guard form == sealed.form(poll.terms), form != .hum else {
      throw Refusal("The ballots of \(poll.id) cannot be counted as a \(method.title).")
    }
    let result = method.result(of: other.box(openObjections: poll.openObjectionsAtClose))
    other.result = result
    let name = worded(method.title, as: "method")
    let summary = PollWords.summary(result, other.terms)
    let head = translated("HYPOTHETICAL, not recorded: \(poll.id) by \(name): \(summary).")
    let lines = [head] + OptionLines.whole(other).map { "   \($0)" }
    return lines.map(visible).joined(separator: "\n")
  }

  private static func poll(_ id: ItemID, _ session: Session) throws -> Poll {
    let found =
      id.kind == .poll
      ? session.poll(id) : session.proposal(id).flatMap { session.standingPoll(on: $0) }
    guard let found else { throw Refusal("\(id) has not been counted.") }
    switch found.state {
    case .closed: return found
    case .open: throw Refusal("\(found.id) is still open.", remedy: .closePoll(found.id))
    case .void: throw Refusal("\(found.id) is void, so there is nothing to count.")
    }
  }
}
