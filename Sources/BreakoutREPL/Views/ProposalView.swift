internal import BreakoutCore

/// Proposals and objections, and where each stands.
enum ProposalView {
  /// The proposals, with their polls.
  static func text(_ session: Session) -> String {
    let proposals = session.proposals.filter { $0.state != .struck }
    guard !proposals.isEmpty else {
      return translated("There is no proposal yet. Make one with prop TEXT.")
    }
    return proposals.flatMap { lines($0, session) }.map(visible).joined(separator: "\n")
  }

  private static func lines(_ proposal: Proposal, _ session: Session) -> [String] {
    var state = proposal.state.word
    if let other = proposal.joinedTo { state += translated(" to \(other)") }
    var lines = [translated("\(proposal.id) \(state): \(proposal.text)")]
    for id in proposal.polls {
      if let poll = session.poll(id) { lines.append("   " + PollView.line(poll)) }
    }
    for objection in session.objections(to: proposal.id) {
      lines.append("   " + line(objection, session))
    }
    return lines
  }

  /// The objections, in a consolidation those of its rooms after the plenary's own.
  static func objections(_ survey: Survey) -> String {
    let own = survey.session.objections.map { line($0, survey.session) }
    let rooms = survey.rooms.rooms.flatMap { room in
      room.session.objections.map { line($0, in: room.name) }
    }
    guard !own.isEmpty || !rooms.isEmpty else { return translated("No objection has been raised.") }
    let plenary = own.isEmpty ? [translated("None in plenary; in the rooms:")] : own
    return (plenary + rooms).map(visible).joined(separator: "\n")
  }

  /// An objection of a room, without who raised it.
  private static func line(_ objection: Objection, in room: String) -> String {
    let notes = [objection.reply, objection.remark].compactMap { $0 }
    return translated(
      "\(RoomItem(room, objection.id)) \(objection.state.word), to "
        + "\(RoomItem(room, objection.proposal)): \(objection.text)"
    )
      + notes.map { " (\($0))" }.joined()
  }

  private static func line(_ objection: Objection, _ session: Session) -> String {
    let notes = [objection.reply, objection.remark].compactMap { $0 }
    let reply = notes.map { " (\($0))" }.joined()
    return translated(
      "\(objection.id) \(objection.state.word), to \(objection.proposal), "
        + "\(session.name(of: objection.objector)): \(objection.text)\(reply)"
    )
  }
}
