internal import BreakoutCore
internal import BreakoutReport

/// Findings, with what they are drawn from and where they stand.
enum FindingView {
  /// The findings in the order of the report.
  static func text(_ survey: Survey) throws -> String {
    try survey.requireRooms()
    let findings = survey.session.consolidation.ordered
    guard !findings.isEmpty else {
      return translated("There is no finding yet. Make one with link lario.P1 volta.P2.")
    }
    return findings.flatMap { lines($0, survey) }.map(visible).joined(separator: "\n")
  }

  /// A finding with its origins, its plenary polls and what travels with it.
  static func lines(_ finding: Finding, _ survey: Survey) -> [String] {
    let statement = finding.statement
    var lines = [translated("\(finding.id) \(statement.state.word): \(statement.text)")]
    for origin in finding.origins {
      lines.append("   \(origin) \(RoomItemView.standing(origin, survey.rooms))")
    }
    for id in statement.polls {
      if let poll = survey.session.poll(id) { lines.append("   " + PollView.line(poll)) }
    }
    for objection in survey.session.objections(to: finding.id) {
      lines.append(translated("   \(objection.id) \(objection.state.word): \(objection.text)"))
    }
    for left in finding.leftOut {
      lines.append(translated("   without \(left.item): \(left.reason)"))
    }
    return lines
  }
}
