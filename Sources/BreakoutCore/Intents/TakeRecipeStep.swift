/// Takes the next step of the recipe, or passes over it.
///
/// What would stand in the way of the step's lines is refused before any of them is carried out.
package struct TakeRecipeStep: Intent {
  private let isSkipped: Bool

  /// Creates the intent.
  package init(skipping isSkipped: Bool = false) {
    self.isSkipped = isSkipped
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard let walk = session.recipe else {
      throw Refusal("No recipe is being walked.", remedy: .chooseRecipe)
    }
    guard walk.next != nil else {
      throw Refusal("All \(walk.steps.count) steps of \(walk.name) have been taken.")
    }
    if !isSkipped { try session.requireFree(for: walk, moment) }
    return .recipeStepTaken(
      RecipeStepTaken {
        $0.step = walk.position + 1
        $0.skipped = isSkipped
      }
    )
  }
}

extension Session {
  /// Refuses to go on while something is under way, or has only just begun.
  fileprivate func requireFree(for walk: RecipeWalk, _ moment: Moment) throws(Refusal) {
    guard !moment.really else { return }
    try requireNoPause(moment)
    if let poll = openPoll { throw Refusal("\(poll) is still open.", remedy: .closePoll(poll)) }
    try requireNobodyWaits(moment)
    // The step and all that its lines have recorded are one line.
    guard let taken = walk.taken, corrections.lines(last: 1).first?.contains(taken.entry) == true,
      moment.now.milliseconds - taken.time.milliseconds < TakeNext.slip
    else { return }
    throw Refusal(
      "Step \(walk.position) of \(walk.name) was taken less than a minute ago.",
      remedy: .insist
    )
  }
}
