internal import BreakoutCore

/// Proposals and objections, and where each stands.
enum ProposalView {
  /// The proposals, with their polls.
  static func text(_ session: Session) -> String {
    let proposals = session.proposals.filter { $0.state != .struck }
    guard !proposals.isEmpty else { return "There is no proposal yet. Make one with prop TEXT." }
    return proposals.flatMap { lines($0, session) }.map(visible).joined(separator: "\n")
  }

  private static func lines(_ proposal: Proposal, _ session: Session) -> [String] {
    var state = proposal.state.rawValue
    if let other = proposal.joinedTo { state += " to \(other)" }
    var lines = ["\(proposal.id) \(state): \(proposal.text)"]
    for id in proposal.polls {
      if let poll = session.poll(id) { lines.append("   " + PollView.line(poll)) }
    }
    for objection in session.objections(to: proposal.id) {
      lines.append("   " + line(objection, session))
    }
    return lines
  }

  /// The objections.
  static func objections(_ session: Session) -> String {
    guard !session.objections.isEmpty else { return "No objection has been raised." }
    return session.objections.map { visible(line($0, session)) }.joined(separator: "\n")
  }

  private static func line(_ objection: Objection, _ session: Session) -> String {
    let notes = [objection.reply, objection.remark].compactMap { $0 }
    let reply = notes.map { " (\($0))" }.joined()
    return "\(objection.id) \(objection.state.rawValue), to \(objection.proposal), "
      + "\(session.name(of: objection.objector)): \(objection.text)\(reply)"
  }
}
