/// Chooses a recipe to walk, or puts the one that is walked away.
package struct ChooseRecipe: Intent {
  private let name: String
  private let steps: [RecipeStep]

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - name: The recipe's name.
  ///   - steps: Its steps, in order.
  package init(_ name: String, steps: [RecipeStep]) {
    self.name = name
    self.steps = steps
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if let walk = session.recipe, walk.next != nil, !moment.really {
      throw Refusal(
        "The recipe \(walk.name) is at step \(walk.position) of \(walk.steps.count).",
        remedy: .insist
      )
    }
    return .recipeChosen(
      RecipeChosen {
        $0.name = name
        $0.steps = steps
      }
    )
  }
}

/// Puts the recipe away that is walked; what was recorded on the way stays.
package struct LeaveRecipe: Intent {
  /// Creates the intent.
  package init() {}

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard let walk = session.recipe else {
      throw Refusal("No recipe is being walked.", remedy: .chooseRecipe)
    }
    return .recipeChosen(RecipeChosen { $0.name = walk.name })
  }
}
