package import BreakoutCore

/// The words for a poll: its rule, its numbers and its result.
package enum PollWords {
  /// The method as reports name it, such as `fist to five`.
  package static func method(_ terms: PollTerms) -> String {
    ConsensusMethods.named(terms.method).map { worded($0.title, as: "method") } ?? terms.method.text
  }

  /// The rule as sealed, such as `at least 2/3 of those present; quorum 1/2 of eligible; hidden`.
  package static func rule(_ terms: PollTerms) -> String {
    var parts: [String] = []
    let method = ConsensusMethods.named(terms.method)
    // Of several options only the method knows what its shares are of.
    let isChoice = terms.options.count > 1
    if isChoice, let method {
      parts.append(method.rule(terms))
    } else if method?.isLeftToTheChair(terms) == true {
      parts.append(translated("the chair calls the outcome"))
    } else if let threshold = terms.threshold {
      parts.append(translated("\(threshold.words) of \(base(terms.base))"))
    } else {
      parts.append(translated("base: \(base(terms.base))"))
    }
    if let against = terms.against {
      parts.append(
        against == 0 ? translated("nobody against") : translated("at most \(against) against")
      )
    }
    for setting in terms.settings where !isChoice {
      parts.append("\(worded(setting.name, as: "setting")) \(setting.value)")
    }
    if let quorum = terms.quorum {
      parts.append(translated("quorum \(quorum.share) of \(quorum.whole.word)"))
    }
    if terms.hidden { parts.append(translated("hidden until closed")) }
    if terms.secret { parts.append(translated("secret")) }
    return parts.joined(separator: translated("; "))
  }

  /// A base as reports name it.
  package static func base(_ base: Base) -> String {
    switch base {
    case .cast: translated("all ballots")
    case .valid: translated("the ballots that do not abstain")
    case .present: translated("those present")
    case .eligible: translated("everybody entitled")
    }
  }

  /// What is voted on: the proposal's identifier, or the options.
  package static func subject(
    _ terms: PollTerms,
    naming name: (ItemID) -> String = \.description
  ) -> String {
    let names = terms.options.map { option in
      option.proposal.map(name) ?? translated("“\(Phrase.beginning(option.text, columns: 30))”")
    }
    return Phrase.list(names)
  }

  /// The counts per answer, such as `yes 12, no 3, abstain 1`.
  ///
  /// Of several options, what each was given, such as `P2: 12, P1: 7`.
  package static func counts(
    _ result: PollResult,
    _ terms: PollTerms? = nil,
    naming name: (ItemID) -> String = \.description
  ) -> String {
    if !result.options.isEmpty {
      return result.options.enumerated().map { place, part in
        "\(OptionWords.name(place + 1, terms, naming: name))\(translated(": "))\(part.points)"
      }.joined(separator: ", ")
    }
    return result.counts.map { "\(worded($0.answer, as: "answer")) \($0.count)" }
      .joined(separator: ", ")
  }

  /// The outcome with what decided it, such as `no consensus (block)`.
  package static func outcome(_ result: PollResult) -> String {
    if result.called { return translated("\(result.outcome.word), called by the chair") }
    if result.ground == .call { return translated("not called by the chair") }
    if result.uncounted { return translated("majority, not counted") }
    guard let ground = result.ground else { return result.outcome.word }
    return "\(result.outcome.word) (\(ground.word))"
  }

  /// The result in one phrase, such as `majority: 20 of 27 in favour`.
  ///
  /// Options are named by their proposals where the poll's terms are known.
  package static func summary(
    _ result: PollResult,
    _ terms: PollTerms? = nil,
    naming name: (ItemID) -> String = \.description
  ) -> String {
    if let hum = result.hum {
      return translated("\(outcome(result)) after a hum, \(heard(hum))")
    }
    if result.uncounted { return outcome(result) }
    if let support = result.support, result.base > 0 {
      return translated("\(outcome(result)): \(support) of \(result.base) in favour")
    }
    let leaders = OptionWords.leaders(result, terms, naming: name).map { translated(": ") + $0 }
    let order = OptionWords.order(result, terms, naming: name).map {
      translated("; in order: \($0)")
    }
    return outcome(result) + (leaders ?? "") + (order ?? "")
  }

  /// What the chair called, with what was heard of a hum.
  package static func call(_ result: PollResult) -> String {
    result.outcome.word + (result.hum.map { translated(" after a hum, \(heard($0))") } ?? "")
  }

  /// What the chair heard, such as `loud in favour and faint against`.
  package static func heard(_ hum: Hum) -> String {
    translated("\(sound(hum.inFavour)) in favour and \(sound(hum.against)) against")
  }

  /// How far a hum has come: what was heard, and nothing that could be counted.
  package static func progress(ofHum poll: Poll) -> String {
    guard let hum = poll.hum else { return translated("nothing heard yet") }
    return translated("heard \(heard(hum))")
  }

  private static func sound(_ loudness: Loudness) -> String {
    loudness == .none ? translated("silent") : loudness.word
  }

  /// That a poll was never closed, and how many had voted; to follow its identifier.
  package static func leftOpen(_ poll: Poll) -> String {
    guard !poll.isHum else { return translated("was opened and neither closed nor voided") }
    let entitled = poll.terms.present + poll.represented
    return translated(
      "was opened and neither closed nor voided, with \(poll.castCount) of \(entitled) in"
    )
  }
}
