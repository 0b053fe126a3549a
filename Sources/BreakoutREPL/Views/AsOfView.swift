package import BreakoutCore

/// Where a session stood at some moment of its log.
package enum AsOfView {
  /// The lines.
  package static func text(_ session: Session) -> String {
    let time = session.latest?.timeOfDayWithSeconds(at: session.zone) ?? ""
    let isConsolidation = session.opening?.kind == .consolidation
    let heading = ["As of #\(session.entryCount), \(time):"]
    let parts =
      heading + (isConsolidation ? [ConsolidationView.text(session)] : []) + [
        StatusView.text(session),
        RosterView.present(session),
        AgendaView.text(session),
        ProposalView.text(session),
        PollView.progress(session),
        StepView.text(session),
      ]
    return parts.joined(separator: "\n")
  }
}
