internal import BreakoutCore
internal import BreakoutReport

extension PromptWords {
  /// What a recipe and an earlier workshop bring, in a few words.
  static func walking(_ event: SessionEvent, _ session: borrowing Session) -> String {
    switch event {
    case .recipeChosen(let event):
      if event.steps.isEmpty { return translated("the recipe \(event.name) is put away") }
      return translated(
        "recipe \(event.name), \(Phrase.number(event.steps.count, "step", "steps"))"
      )
    case .recipeStepTaken(let event):
      let total = session.recipe?.steps.count ?? event.step
      return translated(
        "step \(event.step) of \(total)\(event.skipped ? translated(" skipped") : "")"
      )
    case .itemCarried(let event):
      return translated("\(event.id) from \(event.from.place): \(event.text)")
    case .nextStepRenewed(let event):
      let due = event.due.map { translated(", due \(Phrase.day($0))") } ?? ""
      return translated(
        "\(event.id) renewed\(due)\(event.reason.map { translated(": \($0)") } ?? "")"
      )
    case .nextStepDropped(let event): return translated("\(event.id) dropped: \(event.reason)")
    default: return ""
    }
  }
}
