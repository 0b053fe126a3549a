internal import BreakoutCore
internal import BreakoutReport

/// Next steps, and what is missing.
enum StepView {
  /// The next steps, one line each.
  static func text(_ session: Session) -> String {
    let steps = session.nextSteps.filter { $0.struck == nil }
    guard !steps.isEmpty else {
      return translated("There is no next step yet. Agree one with act NAME to TEXT.")
    }
    return steps.map { visible("\($0.id) " + words($0, session, withState: true)) }
      .joined(separator: "\n")
  }

  /// A next step in words.
  static func words(
    _ step: NextStep,
    _ session: borrowing Session,
    withState: Bool = false
  ) -> String {
    let owner = PromptWords.owner(step.champion, session)
    let state: String
    switch step.state {
    case .proposed: state = step.champion == nil ? "" : translated(" (not yet accepted)")
    case .accepted: state = translated(" (accepted)")
    case .done: state = translated(" (done)")
    case .dropped: state = translated(" (dropped)")
    case .struck: state = translated(" (struck)")
    }
    var parts = [translated("\(owner)\(withState ? state : ""): \(step.text)")]
    if let due = step.due { parts.append(translated("by \(Phrase.day(due))", as: "due")) }
    if let channel = step.channel { parts.append(translated("through \(channel)")) }
    if let measure = step.measure {
      parts.append(translated("measure \(measure.kind.word): \(measure.text)"))
    }
    if let proposal = step.follows { parts.append(translated("from \(proposal)")) }
    let helpers = step.supporters.map { session.name(of: $0) }
    if !helpers.isEmpty { parts.append(translated("with \(helpers.joined(separator: ", "))")) }
    return parts.joined(separator: ", ")
  }

  /// What is missing.
  static func gapLines(_ session: Session) -> [String] {
    NextStepGaps.of(session).map { $0.words + "." }
  }
}
