internal import BreakoutCore
internal import BreakoutReport

extension PromptWords {
  /// What a recipe and an earlier workshop bring, in a few words.
  static func walking(_ event: SessionEvent, _ session: borrowing Session) -> String {
    switch event {
    case .recipeChosen(let event):
      if event.steps.isEmpty { return "the recipe \(event.name) is put away" }
      return "recipe \(event.name), \(Phrase.number(event.steps.count, "step", "steps"))"
    case .recipeStepTaken(let event):
      let total = session.recipe?.steps.count ?? event.step
      return "step \(event.step) of \(total)\(event.skipped ? " skipped" : "")"
    case .itemCarried(let event):
      return "\(event.id) from \(event.workshop) (\(event.origin)): \(event.text)"
    case .nextStepRenewed(let event):
      let due = event.due.map { ", due \(Phrase.day($0))" } ?? ""
      return "\(event.id) renewed\(due)\(event.reason.map { ": \($0)" } ?? "")"
    case .nextStepDropped(let event): return "\(event.id) dropped: \(event.reason)"
    default: return ""
    }
  }
}
