/// A recipe was chosen, to be walked step by step.
package struct RecipeChosen: Coded {
  /// The recipe's name.
  package var name = ""

  /// Its steps, kept in the log so that a recipe that changes later changes nothing here; none
  /// where the recipe was put away.
  package var steps: [RecipeStep] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.text("name", &name)
    try fields.objects("steps", &steps)
  }
}

extension RecipeChosen: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.recipe = steps.isEmpty ? nil : RecipeWalk(name: name, steps: steps, chosen: stamp.time)
  }
}

/// A step of the recipe was taken, or passed over.
package struct RecipeStepTaken: Coded {
  /// Which step, counted from 1.
  package var step = 0

  /// Whether it was passed over.
  package var skipped = false

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.integer("step", &step)
    try fields.flag("skipped", &skipped)
  }
}

extension RecipeStepTaken: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.recipe?.take(step, skipped: skipped, stamp)
  }
}
