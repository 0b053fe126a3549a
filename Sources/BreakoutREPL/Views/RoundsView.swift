internal import BreakoutCore
internal import BreakoutReport

/// The rounds of a poll on one proposal, and what changed from each to the next.
enum RoundsView {
  /// The rounds on a proposal; nil for that of the last poll.
  ///
  /// - Throws: `Refusal` if there is no such proposal or nothing was polled.
  static func text(_ named: ItemID?, _ session: Session) throws -> String {
    if let named { try session.requireItem(named) }
    let last = session.polls.last { $0.state == .closed && !$0.proposals.isEmpty }
    guard let proposal = named ?? last?.proposals.first else {
      throw Refusal("No poll on a proposal has been closed yet.")
    }
    let polls = session.polls.filter { $0.state == .closed && $0.proposals == [proposal] }
    guard !polls.isEmpty else { throw Refusal("No poll on \(proposal) has been closed yet.") }
    var lines: [String] = []
    for poll in polls {
      let change = RoundChange(since: poll, in: session)
      lines += change.map { changes($0, session) } ?? []
      lines += self.lines(poll)
    }
    return (["\(proposal) \(session.words(of: proposal))"] + lines)
      .map { DisplayWidth.truncate(visible($0), to: 80) }.joined(separator: "\n")
  }

  private static func lines(_ poll: Poll) -> [String] {
    guard let result = poll.result else { return [] }
    return [
      "   \(poll.id), \(PromptWords.title(poll.terms)), round \(poll.round): "
        + result.outcome.rawValue,
      "      \(PromptWords.counts(result, poll.terms))",
    ] + (RoundWords.middle(result, poll.terms).map { ["      \($0)"] } ?? [])
  }

  /// What changed, with the names of those who changed where they may be told.
  static func changes(_ change: RoundChange, _ session: borrowing Session) -> [String] {
    var lines = RoundWords.sentences(change).map { "      \($0)" }
    guard change.mayName else { return lines }
    for part in change.changed {
      lines.append(
        "      \(session.name(of: part.who)): \(PollWords.vote(part.from, change.after.terms)) to "
          + PollWords.vote(part.to, change.after.terms)
      )
    }
    return lines
  }
}
