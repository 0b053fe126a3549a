import BreakoutCore

extension EntryWording {
  func words(_ event: RecipeChosen, _ place: String) -> String {
    let name = voice.openText(event.name, in: place)
    guard !event.steps.isEmpty else { return "The recipe \(name) was put away." }
    return "The recipe \(name) was chosen, of "
      + "\(Phrase.number(event.steps.count, "step", "steps"))."
  }

  func words(_ event: RecipeStepTaken) -> String {
    "Step \(event.step) of the recipe was \(event.skipped ? "passed over" : "taken")."
  }

  func words(_ event: ItemCarried, _ place: String) -> String {
    "\(event.id) was carried over from \(voice.openText(event.workshop, in: place)), "
      + "\(event.origin): \(text(event.text, event.id))"
  }

  func words(_ event: NextStepRenewed, _ place: String) -> String {
    let due = event.due.map { ", due \(Phrase.day($0))" } ?? ""
    let reason = event.reason.map { ": \(Phrase.sentence(voice.text($0, in: place)))" } ?? "."
    return "\(event.id) stays open\(due)\(reason)"
  }

  func words(_ event: NextStepDropped, _ place: String) -> String {
    "\(event.id) was dropped: \(Phrase.sentence(voice.text(event.reason, in: place)))"
  }
}
