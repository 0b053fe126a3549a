/// Takes the next step of the recipe, or passes over it.
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
    if !isSkipped, let poll = session.openPoll, !moment.really {
      throw Refusal("\(poll) is still open.", remedy: .closePoll(poll))
    }
    return .recipeStepTaken(
      RecipeStepTaken {
        $0.step = walk.position + 1
        $0.skipped = isSkipped
      }
    )
  }
}
