internal import BreakoutCore
internal import BreakoutReport

/// Polls and votes in words.
extension PromptWords {
  /// The method of a poll and its settings: `fist to five`, `dot vote, 5 dots`.
  static func title(_ terms: PollTerms) -> String {
    PollWords.method(terms) + (terms.hidden ? translated(", hidden") : "")
      + (terms.secret ? translated(", secret") : "")
  }

  /// The sealed rule in words.
  static func rule(_ terms: PollTerms) -> String {
    let rule = ConsensusMethods.named(terms.method)?.rule(terms) ?? terms.method.text
    let quorum = terms.quorum.map { translated(", quorum \($0.words)") } ?? ""
    // A rule with a share names its base itself.
    let method = ConsensusMethods.named(terms.method)
    let isCalled = method?.isLeftToTheChair(terms) ?? false
    let base = terms.threshold == nil && !isCalled ? translated(", base \(terms.base.word)") : ""
    return translated("Passes with \(rule)\(base)\(quorum)")
  }

  /// Whether a vote is asked for its reason.
  static func asksReason(_ content: BallotContent, _ terms: PollTerms) -> Bool {
    guard case .grade(let label) = content,
      case .grades(let scale, _)? = ConsensusMethods.named(terms.method)?.form(terms)
    else { return false }
    return scale.contains { $0.label == label && $0.asksReason }
  }

  /// The counts of a result: `0|0|0|2|4|3 of 9 present`.
  static func counts(_ result: PollResult, _ terms: PollTerms) -> String {
    if ConsensusMethods.named(terms.method)?.form(terms) == .hum {
      return result.hum.map { translated("heard \(PollWords.heard($0))") } ?? translated("a hum")
    }
    if result.uncounted { return translated("a majority, not counted") }
    let base = translated("of \(result.turnout.present) present")
    guard !result.counts.isEmpty else {
      return translated("\(result.turnout.cast) ballots \(base)")
    }
    let abstain = result.counts.first { $0.answer == "abstain" }?.count ?? 0
    let answers = result.counts.filter { $0.answer != "abstain" }
    let isNumbered = answers.allSatisfy { $0.answer.first?.isNumber == true }
    let counts =
      isNumbered
      ? answers.map { String($0.count) }.joined(separator: "|")
      : answers.map { "\(worded($0.answer, as: "answer")) \($0.count)" }.joined(separator: ", ")
    let tail = abstain > 0 ? translated(", abstain \(abstain)") : ""
    return "\(counts)\(tail) \(base)"
  }

  /// The outcome of a result, with what decided it.
  static func outcome(_ result: PollResult) -> String {
    let verdict =
      result.outcome.word.prefix(1).uppercased() + result.outcome.word.dropFirst()
    if result.ground == .call { return translated("Not called by the chair yet") + support(result) }
    var parts = [verdict + (result.called ? translated(", called by the chair") : "")]
    if let support = result.support, !result.uncounted {
      parts.append(translated("support \(support) of \(result.base)"))
    }
    if let blocks = result.blocks, blocks > 0 {
      parts.append(counted(blocks, "1 block", "\(blocks) blocks"))
    }
    if let pattern = result.pattern {
      parts.append(translated("pattern \(worded(pattern, as: "pattern"))"))
    }
    switch result.ground {
    case .quorum: parts.append(translated("the quorum was not reached"))
    case .noBallots: parts.append(translated("nobody voted"))
    case .tie: parts.append(translated("a tie"))
    case .objection: parts.append(translated("an objection is open"))
    case .silence: parts.append(translated("too many were silent"))
    case .block, .uncounted, .call, nil: break
    }
    return parts.joined(separator: ", ")
  }

  private static func support(_ result: PollResult) -> String {
    guard let support = result.support, !result.uncounted else { return "" }
    return translated(", support \(support) of \(result.base)")
  }

  /// What the facilitator should ask after a poll has closed.
  static func openQuestions(_ poll: Poll, _ session: borrowing Session) -> [String] {
    let silent = poll.ballots.filter { $0.reason == nil && asksReason($0.content, poll.terms) }
    guard !silent.isEmpty, !poll.terms.secret else { return [] }
    let names = silent.map { session.name(of: $0.voter) }
    return [
      translated(
        "No reason yet from \(BreakoutCore.listed(names, "and")): "
          + "dissent NAME: TEXT, or object NAME: TEXT."
      )
    ]
  }
}
