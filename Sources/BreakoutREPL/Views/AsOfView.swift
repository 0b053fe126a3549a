package import BreakoutCore

/// Where a session stood at some moment of its log.
package enum AsOfView {
  /// The lines.
  package static func text(_ session: Session) -> String {
    let time = session.latest?.timeOfDayWithSeconds(at: session.zone) ?? ""
    let isConsolidation = session.opening?.kind == .consolidation
    let heading = [translated("As of #\(session.entryCount), \(time):")]
    if isConsolidation { return consolidation(session, heading).joined(separator: "\n") }
    let parts =
      heading + [
        StatusView.text(session),
        RosterView.present(session),
        AgendaView.text(session),
        ProposalView.text(session),
        session.openPoll == nil ? "No poll is open." : PollView.progress(session),
        StepView.text(session),
      ]
    return parts.joined(separator: "\n")
  }

  /// What a room has, such as key questions, is no part of a consolidation.
  private static func consolidation(_ session: Session, _ heading: [String]) -> [String] {
    heading + [ConsolidationView.text(session), StatusView.text(session)]
      + (session.openPoll == nil ? [] : [PollView.progress(session)])
      + (session.nextSteps.isEmpty ? [] : [StepView.text(session)])
  }
}
