import BreakoutCore

/// The findings in a few sentences.
struct Summary {
  let context: ReportContext
  let findings: Findings

  var sentences: [String] {
    var sentences: [String] = []
    for (grade, words) in [
      (Grade.strongConsensus, "There was strong consensus on"),
      (.consensus, "There was consensus on"),
      (.consensusWithReservations, "There was consensus with reservations on"),
    ] {
      append(words, findings.agreed.filter { $0.graded?.grade == grade }, to: &sentences)
    }
    for finding in findings.agreed {
      guard case .quantified = finding.graded?.grade else { continue }
      sentences.append(quantified(finding))
    }
    append(
      "A majority, not counted, supported",
      findings.agreed.filter { $0.graded?.grade == .uncounted },
      to: &sentences
    )
    append("Views were divided on", divided { $0.graded?.grade == .divided }, to: &sentences)
    append(
      "A minority statement stands against",
      divided { $0.graded?.grade != .divided && !$0.dissents.isEmpty },
      to: &sentences
    )
    append(
      "An objection stands against",
      divided { $0.graded?.grade != .divided && $0.dissents.isEmpty },
      to: &sentences
    )
    sentences.append(steps)
    return sentences
  }

  private func divided(_ isMeant: (Findings.Finding) -> Bool) -> [Findings.Finding] {
    findings.divided.filter(isMeant)
  }

  private func append(
    _ words: String,
    _ findings: [Findings.Finding],
    to sentences: inout [String]
  ) {
    guard !findings.isEmpty else { return }
    sentences.append("\(words) \(Phrase.list(findings.map(name))).")
  }

  private func quantified(_ finding: Findings.Finding) -> String {
    let subject = finding.proposal.map { "\($0.id), “\(words($0))”" } ?? ""
    let lead = self.findings.lead(finding)
    return Phrase.sentence("\(lead.hasSuffix(":") ? String(lead.dropLast()) : lead) \(subject)")
  }

  private func name(_ finding: Findings.Finding) -> String {
    guard let proposal = finding.proposal else { return finding.id?.description ?? "" }
    let numbers = finding.numbers.map { " (\($0))" } ?? ""
    return "\(proposal.id), “\(words(proposal))”\(numbers)"
  }

  private func words(_ proposal: Proposal) -> String {
    var text = context.text(proposal.text, in: proposal.id)
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  private var steps: String {
    let steps = context.session.nextSteps.filter { $0.state != .struck }
    guard !steps.isEmpty else { return "No next step was recorded." }
    let accepted = steps.count { $0.state == .accepted || $0.state == .done }
    let dates = steps.count { $0.due == nil }
    var sentence = Phrase.capital(Phrase.count(steps.count, "next step was", "next steps were"))
    sentence += " recorded"
    if accepted > 0 {
      sentence += "; \(Phrase.count(accepted, "has a champion", "have champions")) who accepted"
    }
    if dates > 0 {
      sentence +=
        "\(accepted > 0 ? ", and" : ";") \(Phrase.count(dates, "lacks a date", "lack a date"))"
    }
    return sentence + "."
  }
}
