internal import BreakoutCore
internal import BreakoutReport

/// What the rooms have said on a finding, side by side.
enum ComparisonView {
  /// The tallies by room and pooled, who is on the other side, blocks, constituencies and notes.
  static func text(_ finding: Finding, _ survey: Survey) -> String {
    let words = EarnedWords(survey.chronicle)
    let comparison = words.comparison(finding)
    var lines = ["\(finding.id) \(finding.text)"]
    lines += tallies(comparison)
    lines.append(translated("Taken up by \(comparison.convergence.phrase)."))
    let others = comparison.onTheOtherSide.map(\.name)
    if !others.isEmpty {
      lines.append(translated("On the other side of half from the pool: \(listed(others, "and"))."))
    }
    lines += pooled(comparison)
    lines += constituencies(comparison)
    if let vote = comparison.plenary.vote {
      lines.append(
        translated("In plenary: \(ComparisonWords.numbers(vote) ?? PollWords.counts(vote.result)).")
      )
    }
    return (lines + words.notes(comparison)).map(visible).joined(separator: "\n")
  }

  private static func tallies(_ comparison: Comparison) -> [String] {
    let votes = comparison.rooms.map(\.tally.vote)
    guard let first = (votes + [comparison.pool.vote]).compactMap(\.self).first else {
      return comparison.rooms.map { translated("   \($0.name): \(words($0.tally))") }
    }
    let answers = first.result.counts.map(\.answer)
    let title =
      ConsensusMethods.named(first.method).map { worded($0.title, as: "method") }
      ?? first.method.text
    var rows = [
      [title] + answers.map { worded($0, as: "answer") } + [
        translated("support", as: "column"), translated("blocks", as: "column"),
      ]
    ]
    for room in comparison.rooms {
      guard let vote = room.tally.vote else {
        rows.append([room.name, words(room.tally)])
        continue
      }
      rows.append(row("\(room.name) (\(vote.result.turnout.present))", vote, answers))
    }
    if let vote = comparison.pool.vote, comparison.rooms.count > 1 {
      rows.append(row(translated("all (\(vote.result.turnout.present))"), vote, answers))
    }
    let whole = rows.filter { $0.count > 2 }
    var lines = PromptTable.lines(whole, right: 1..<(answers.count + 1))
    lines += rows.filter { $0.count == 2 }.map { translated("\($0[0]): \($0[1])") }
    return lines.map { "   " + $0 }
  }

  private static func row(_ name: String, _ vote: CountedVote, _ answers: [String]) -> [String] {
    let own = vote.result.counts.map(\.answer) == answers
    let counts = own ? vote.result.counts.map { String($0.count) } : answers.map { _ in "-" }
    return [name] + counts + [vote.numbers ?? "-", vote.result.blocks.map(String.init) ?? "-"]
  }

  private static func words(_ tally: Tally) -> String {
    switch tally {
    case .counted: ""
    case .withheld: translated("kept back")
    case .uncounted: translated("a majority, not counted")
    case .heard(let outcome): translated("hummed, \(ComparisonWords.heard(outcome))")
    case .none: translated("no count")
    }
  }

  private static func pooled(_ comparison: Comparison) -> [String] {
    guard let vote = comparison.pool.vote else { return [] }
    let isOne = comparison.rooms.count { $0.tally.vote != nil } == 1
    var parts: [String] = []
    if let agreement = vote.agreement { parts.append("A \(Decimal.hundredths(agreement))") }
    if let quartiles = vote.quartiles {
      parts.append(translated("median \(Quartiles.decimal(quartiles.median))"))
      parts.append(
        translated(
          "IQR \(Quartiles.decimal(quartiles.lower))–\(Quartiles.decimal(quartiles.upper))"
        )
      )
    }
    if let order = comparison.groupInformed {
      parts.append(translated("group-informed \(order.thousandths)"))
    }
    return parts.isEmpty
      ? []
      : [
        translated(
          "\(isOne ? translated("The count") : translated("All rooms together")): \(parts.joined(separator: ", "))."
        )
      ]
  }

  private static func constituencies(_ comparison: Comparison) -> [String] {
    guard let breakdown = comparison.breakdown else { return [] }
    let groups = breakdown.groups.map { group in
      translated(
        "\(group.constituency ?? translated("others")) \(group.support) of \(group.ballots)"
      )
    }
    let more = breakdown.withheld > 0 ? translated(", the rest kept back") : ""
    return [translated("By constituency: \(groups.joined(separator: ", "))\(more).")]
  }
}
