internal import BreakoutCore
internal import BreakoutReport

/// What came from earlier workshops, each with its origin and where it stands.
enum CarriedView {
  /// Two lines for each: what it is, and what has become of it.
  static func text(_ session: Session) -> String {
    var lines: [String] = []
    for step in session.nextSteps where !step.carried.isEmpty {
      let report = CarriedItems.report(on: step) { $0 } ?? ""
      lines.append("\(step.id) " + StepView.words(step, session))
      lines.append(
        "   \(report)"
          + (step.struck.map {
            translated(" It was struck: \(Phrase.sentence($0))")
          } ?? "")
      )
    }
    for proposal in session.proposals {
      guard let carried = proposal.carried else { continue }
      lines.append("\(proposal.id) \(proposal.text)")
      let state =
        proposal.state == .open
        ? translated("nobody has taken it up") : proposal.state.word
      lines.append("   " + origin(carried.description, state))
    }
    for parked in session.parkingLot {
      guard let carried = parked.carried else { continue }
      let state = parked.struck.map { translated("dropped: \($0)") } ?? translated("parked")
      lines.append("\(parked.id) \(parked.text)")
      lines.append("   " + origin(carried.description, state))
    }
    guard !lines.isEmpty else {
      return translated(
        "Nothing was carried over. after WORKSHOP brings in what another one left open."
      )
    }
    return lines.map(visible).joined(separator: "\n")
  }

  private static func origin(_ from: String, _ state: String) -> String {
    translated("was carried over from \(from); \(Phrase.sentence(state))")
  }
}
