import BreakoutCore

/// The findings in a few sentences.
struct Summary {
  let agreed: [FindingEntry]
  let divided: [FindingEntry]
  let steps: [NextStep]

  init(_ findings: [FindingEntry], _ steps: some Sequence<NextStep>) {
    agreed = findings.filter { !$0.isDivided }
    divided = findings.filter(\.isDivided)
    self.steps = steps.filter { $0.state != .struck }
  }

  /// All earned sentences, then one on the next steps.
  var sentences: [String] { earned + [stepSentence] }

  /// The earned sentences, the strongest first.
  var earned: [String] {
    var sentences: [String] = []
    for (grade, words) in [
      (Grade.strongConsensus, translated("There was strong consensus on")),
      (.consensus, translated("There was consensus on")),
      (.consensusWithReservations, translated("There was consensus with reservations on")),
    ] {
      append(words, agreed.filter { $0.grade == grade }, to: &sentences)
    }
    for finding in agreed {
      guard case .quantified = finding.grade else { continue }
      sentences.append(quantified(finding))
    }
    append(
      translated("A majority, not counted, supported"),
      agreed.filter { $0.grade == .uncounted },
      to: &sentences
    )
    for outcome in CallPoll.outcomes { appendCalls(outcome, to: &sentences) }
    append(
      translated("Views were divided on"),
      divided.filter { $0.grade == .divided },
      to: &sentences
    )
    appendOpposition(to: &sentences)
    return sentences
  }

  /// What chairs called after hums; an objection that was answered does not keep a chair from it.
  private func appendCalls(_ outcome: Outcome, to sentences: inout [String]) {
    let called = (agreed + divided).filter { $0.grade == .called(outcome) }
    append(
      translated("The chair called \(outcome.word) after a hum on"),
      called.filter { !$0.isCalledBySeveral },
      to: &sentences
    )
    append(
      translated("The chairs called \(outcome.word) after hums on"),
      called.filter(\.isCalledBySeveral),
      to: &sentences
    )
  }

  /// What stands against findings on which views were not divided.
  private func appendOpposition(to sentences: inout [String]) {
    let contested = divided.filter { $0.grade != .divided }
    append(
      translated("A minority statement stands against"),
      contested.filter(\.hasDissent),
      to: &sentences
    )
    append(
      translated("An objection stands against"),
      contested.filter { !$0.hasDissent && $0.hasObjection },
      to: &sentences
    )
    append(
      translated("An objection was answered, and not withdrawn, to"),
      contested.filter { !$0.hasDissent && !$0.hasObjection },
      to: &sentences
    )
  }

  private func append(
    _ words: String,
    _ findings: [FindingEntry],
    to sentences: inout [String]
  ) {
    guard !findings.isEmpty else { return }
    sentences.append("\(words) \(Phrase.list(findings.map(name))).")
  }

  private func quantified(_ finding: FindingEntry) -> String {
    Phrase.sentence(
      translated("\(Phrase.unannounced(finding.lead)) \(finding.id), “\(finding.words)”")
    )
  }

  private func name(_ finding: FindingEntry) -> String {
    guard !finding.words.isEmpty else { return finding.id }
    return translated("\(finding.id), “\(finding.words)”")
      + (finding.numbers.map { " (\($0))" } ?? "")
  }

  /// How many next steps there are, and what they lack.
  var stepSentence: String {
    guard !steps.isEmpty else { return translated("No next step was recorded.") }
    let accepted = steps.count {
      $0.champion != nil && ($0.state == .accepted || $0.state == .done)
    }
    let dates = steps.count { $0.isOpen && $0.due == nil }
    let all = Phrase.count(steps.count, "next step was", "next steps were")
    var parts = [translated("\(Phrase.capital(all)) recorded")]
    let champions =
      accepted > 0 ? Phrase.count(accepted, "has a champion", "have champions") : nil
    let late = dates > 0 ? Phrase.count(dates, "lacks a date", "lack a date") : nil
    switch (champions, late) {
    case (let champions?, let late?):
      parts.append(translated("\(champions) who accepted, and \(late)"))
    case (let champions?, nil): parts.append(translated("\(champions) who accepted"))
    case (nil, let late?): parts.append(late)
    case (nil, nil): break
    }
    return parts.joined(separator: translated("; ")) + "."
  }
}
