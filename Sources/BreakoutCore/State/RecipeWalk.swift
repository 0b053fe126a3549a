/// A recipe that is walked, and how far.
package struct RecipeWalk: Equatable, Sendable {
  /// The recipe's name.
  package var name: String

  /// Its steps, in order.
  package var steps: [RecipeStep]

  /// When it was chosen; its times count from here.
  package var chosen: Timestamp

  /// How many steps lie behind.
  package private(set) var position = 0

  /// The steps that were passed over, counted from 1.
  package private(set) var skipped: [Int] = []

  /// When the last step was taken, and by which entry; nil before the first, and where it was
  /// passed over.
  private(set) var taken: Taken?

  /// A step that was taken.
  struct Taken: Equatable, Sendable {
    /// The entry that says so.
    var entry: Int

    /// When.
    var time: Timestamp
  }

  init(name: String, steps: [RecipeStep], chosen: Timestamp) {
    self.name = name
    self.steps = steps
    self.chosen = chosen
  }

  /// The step that comes next; nil at the end.
  package var next: RecipeStep? { steps.indices.contains(position) ? steps[position] : nil }

  mutating func take(_ step: Int, skipped isSkipped: Bool, _ stamp: Stamp) {
    position = min(max(step, 0), steps.count)
    if isSkipped { skipped.append(step) }
    taken = isSkipped ? nil : Taken(entry: stamp.number, time: stamp.time)
  }
}

/// One step of a recipe: what to do, when, and the lines of the prompt that do it.
package struct RecipeStep: Coded {
  /// Minutes after the session began at which the step is planned; nil where no time was given.
  package var minute: Int?

  /// What the facilitator is told to do or say.
  package var advice = ""

  /// The lines of the prompt that are carried out when the step is taken.
  package var lines: [String] = []

  /// Creates a blank step.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.minutes("minute", &minute)
    try fields.text("advice", &advice)
    try fields.texts("lines", &lines)
  }
}
