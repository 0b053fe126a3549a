import BreakoutCore

extension EntryWording {
  func words(_ event: RecipeChosen, _ place: String) -> String {
    let name = voice.openText(event.name, in: place)
    guard !event.steps.isEmpty else { return translated("The recipe \(name) was put away.") }
    return translated(
      "The recipe \(name) was chosen, of "
        + "\(Phrase.number(event.steps.count, "step", "steps"))."
    )
  }

  func words(_ event: RecipeStepTaken) -> String {
    event.skipped
      ? translated("Step \(event.step) of the recipe was passed over.")
      : translated("Step \(event.step) of the recipe was taken.")
  }

  func words(_ event: ItemCarried, _ place: String) -> String {
    translated(
      "\(event.id) was carried over from \(voice.openText(event.from.description, in: place)): \(text(event.text, event.id))"
    )
  }

  func words(_ event: NextStepRenewed, _ place: String) -> String {
    let due = event.due.map { translated(", due \(Phrase.day($0))") } ?? ""
    let reason =
      event.reason.map { translated(": \(Phrase.sentence(voice.text($0, in: place)))") } ?? "."
    return translated("\(event.id) stays open\(due)\(reason)")
  }

  func words(_ event: NextStepDropped, _ place: String) -> String {
    translated("\(event.id) was dropped: \(Phrase.sentence(voice.text(event.reason, in: place)))")
  }
}
