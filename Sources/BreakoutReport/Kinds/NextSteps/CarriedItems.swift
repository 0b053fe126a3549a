package import BreakoutCore

/// What earlier workshops left open, and what has become of it.
package enum CarriedItems {
  /// What was reported on a next step, to follow its name: where it comes from, that it was renewed or
  /// dropped, or that nothing was reported; nil for a step of this session that was done or is open.
  ///
  /// - Parameters:
  ///   - step: The next step.
  ///   - text: Prints what somebody typed.
  /// - Returns: A phrase such as `was carried over from como-2011 (lario.N3); renewed, due 1 May 2012`.
  package static func report(on step: NextStep, text: (String) -> String) -> String? {
    let origin =
      step.carried.isEmpty
      ? nil
      : translated(
        "was carried over from \(text(step.carried.map(\.description).joined(separator: "; ")))"
      )
    let parts = [origin, state(of: step, text: text)].compactMap(\.self)
    return parts.isEmpty ? nil : Phrase.sentence(parts.joined(separator: "; "))
  }

  /// Where a carried step stands here; nil where it is done or nothing has to be said.
  private static func state(of step: NextStep, text: (String) -> String) -> String? {
    switch step.state {
    case .dropped: return translated("dropped") + tail(step.outcome, text)
    case .done: return step.carried.isEmpty ? nil : translated("done") + tail(step.outcome, text)
    case .struck: return nil
    case .proposed, .accepted:
      guard let last = step.renewals.last else {
        return step.awaitsReport ? translated("nobody has reported on it") : nil
      }
      let due = last.due.map { translated(", due \(Phrase.day($0))") } ?? ""
      return translated("renewed") + due + tail(last.reason, text)
    }
  }

  static func report(on step: NextStep, _ context: ReportContext) -> String? {
    report(on: step) { context.voice.openText($0, in: step.id.description) }
  }

  private static func tail(_ reason: String?, _ text: (String) -> String) -> String {
    reason.map { translated(": \(text($0))") } ?? ""
  }
}
