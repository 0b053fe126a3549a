internal import BreakoutCore

extension REPLCommand {
  static let recipe = REPLCommand(
    "recipe",
    aliases: ["recipe?"],
    "[NAME | skip | off]",
    "Show the recipe's steps, walk another recipe, pass over a step or put the recipe away.",
    in: .agenda,
    examples: [
      Example("recipe consent-round", says: "recipe consent-round"),
      Example(after: ["recipe consent-round"], "recipe", says: "not begun, 6 steps"),
      Example(after: ["recipe consent-round"], "recipe skip", says: "step 1 of 6 skipped"),
      Example(after: ["recipe consent-round"], "recipe off", says: "put away"),
      Example("recipe skip", refuses: "No recipe is being walked."),
    ]
  ) { line throws(UsageError) in
    guard let word = line.isAtEnd ? nil : try line.word("NAME") else {
      return .timed { RecipeView.text($0, at: $1.now) }
    }
    try line.expectEnd()
    switch word.lowercased() {
    case "skip": return .record(TakeRecipeStep(skipping: true))
    case "off": return .record(LeaveRecipe())
    default: return .recipe(name: word)
    }
  }
}
