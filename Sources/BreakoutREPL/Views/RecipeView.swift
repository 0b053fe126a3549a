internal import BreakoutCore
internal import BreakoutReport

/// The recipe that is walked: what is done, what is next, and when it was planned.
enum RecipeView {
  /// How wide the advice may be, so that a line fits in 80 columns.
  private static let width = 60

  /// The steps, with the time of day at which each was planned.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - now: What the room's clock shows.
  /// - Returns: A heading, and a line or more for each step.
  static func text(_ session: Session, at now: Timestamp) -> String {
    guard let walk = session.recipe else {
      return translated("No recipe is being walked. Choose one with recipe NAME.")
    }
    let rows = walk.steps.enumerated().flatMap { place, step in
      let advice = TextWrapping.wrap(visible(step.advice), columns: width).split(separator: "\n")
        .map(String.init)
      return advice.enumerated().map { line, text in
        line > 0
          ? ["", "", "", text]
          : [
            mark(place + 1, walk), String(place + 1), planned(step, walk, session, now) ?? "", text,
          ]
      }
    }
    let lines = PromptTable.lines(rows, right: 1..<3)
    return ([heading(walk, session, now)] + lines).joined(separator: "\n")
  }

  /// How far the walk is, and how late: `breakout-90, step 3 of 9; 4 min behind`.
  private static func heading(
    _ walk: RecipeWalk,
    _ session: Session,
    _ now: Timestamp
  ) -> String {
    let progress =
      walk.position == 0
      ? translated("not begun, \(Phrase.number(walk.steps.count, "step", "steps"))")
      : translated("step \(walk.position) of \(walk.steps.count)")
    guard let due = walk.next.flatMap({ time(of: $0, walk, session, now) }), now >= due
    else { return "\(visible(walk.name)), \(progress)" }
    let late = (now.milliseconds - due.milliseconds) / 60_000
    let behind = late > 0 ? translated("; \(late) min behind") : ""
    return "\(visible(walk.name)), \(progress)\(behind)"
  }

  private static func mark(_ step: Int, _ walk: RecipeWalk) -> String {
    if walk.skipped.contains(step) { return translated("skipped", as: "recipe") }
    if step < walk.position { return translated("done", as: "recipe") }
    if step == walk.position {
      return walk.next == nil
        ? translated("done", as: "recipe") : translated("now", as: "recipe")
    }
    return step == walk.position + 1 ? translated("next", as: "recipe") : ""
  }

  private static func planned(
    _ step: RecipeStep,
    _ walk: RecipeWalk,
    _ session: Session,
    _ now: Timestamp
  ) -> String? {
    time(of: step, walk, session, now)?.timeOfDay(at: session.zone)
  }

  /// When a step was planned, pauses since the recipe was chosen included.
  private static func time(
    of step: RecipeStep,
    _ walk: RecipeWalk,
    _ session: Session,
    _ now: Timestamp
  ) -> Timestamp? {
    guard let minute = step.minute else { return nil }
    let paused = session.timetable.paused(from: walk.chosen, to: now)
    return Timestamp(milliseconds: walk.chosen.milliseconds + Int64(minute) * 60_000 + paused)
  }
}
