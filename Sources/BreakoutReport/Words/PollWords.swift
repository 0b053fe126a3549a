package import BreakoutCore

/// The words for a poll: its rule, its numbers and its result.
package enum PollWords {
  /// The method as reports name it, such as `fist to five`.
  package static func method(_ terms: PollTerms) -> String {
    ConsensusMethods.named(terms.method)?.title ?? terms.method.text
  }

  /// The rule as sealed, such as `at least 2/3 of those present; quorum 1/2 of eligible; hidden`.
  package static func rule(_ terms: PollTerms) -> String {
    var parts: [String] = []
    if let threshold = terms.threshold {
      parts.append("\(threshold) of \(base(terms.base))")
    } else {
      parts.append("base: \(base(terms.base))")
    }
    if let against = terms.against {
      parts.append(against == 0 ? "nobody against" : "at most \(against) against")
    }
    for setting in terms.settings { parts.append("\(setting.name) \(setting.value)") }
    if let quorum = terms.quorum {
      parts.append("quorum \(quorum.share) of \(quorum.whole.rawValue)")
    }
    if terms.hidden { parts.append("hidden until closed") }
    if terms.secret { parts.append("secret") }
    return parts.joined(separator: "; ")
  }

  /// A base as reports name it.
  package static func base(_ base: Base) -> String {
    switch base {
    case .cast: "all ballots"
    case .valid: "the ballots that do not abstain"
    case .present: "those present"
    case .eligible: "everybody entitled"
    }
  }

  /// What is voted on: the proposal's identifier, or the options.
  package static func subject(
    _ terms: PollTerms,
    naming name: (ItemID) -> String = \.description
  ) -> String {
    let names = terms.options.map { option in
      option.proposal.map(name) ?? "“\(Phrase.beginning(option.text, columns: 30))”"
    }
    return Phrase.list(names)
  }

  /// The counts per answer, such as `yes 12, no 3, abstain 1`.
  package static func counts(_ result: PollResult) -> String {
    result.counts.map { "\($0.answer) \($0.count)" }.joined(separator: ", ")
  }

  /// The outcome with what decided it, such as `no consensus (block)`.
  package static func outcome(_ result: PollResult) -> String {
    if result.uncounted { return "majority, not counted" }
    guard let ground = result.ground else { return result.outcome.rawValue }
    return "\(result.outcome.rawValue) (\(ground.rawValue))"
  }

  /// The result in one phrase, such as `majority: 20 of 27 in favour`.
  package static func summary(_ result: PollResult) -> String {
    if result.uncounted { return outcome(result) }
    if let support = result.support, result.base > 0 {
      return "\(outcome(result)): \(support) of \(result.base) in favour"
    }
    if !result.winners.isEmpty {
      let names = result.winners.map { "option \($0)" }
      return outcome(result) + ": " + (names.count > 1 ? "tie of " : "") + Phrase.list(names)
        + (names.count > 1 ? "" : " leads")
    }
    return outcome(result)
  }

  /// A vote as it is said, such as `4` or `options 1 and 3`.
  package static func vote(_ content: BallotContent) -> String {
    switch content {
    case .grade(let label): label
    case .choice(let option): "option \(option)"
    case .choices(let options):
      options.isEmpty ? "no option" : "options " + Phrase.list(options.map(String.init))
    case .ranking(let places): Ranking(places: places).description
    case .scores(let scores): "scores " + ScoreList(scores: scores).description
    case .allocation(let points): "points " + points.map(String.init).joined(separator: ", ")
    case .pair(let better, let worse): "\(better) before \(worse)"
    }
  }
}
