internal import BreakoutCore
internal import BreakoutReport

/// The decisions that are to be looked at again.
enum ReviewsView {
  /// Those that are due, then those to come, each by its day.
  static func text(_ session: Session) -> String {
    let reviews = session.reviews()
    guard !reviews.isEmpty else {
      return translated(
        "No decision has a review date. Give one with decide P1 agreed review DATE."
      )
    }
    let due = reviews.filter(\.isDue).map { line($0, session) }
    let later = reviews.filter { !$0.isDue }.map { line($0, session) }
    let parts =
      (due.isEmpty ? [] : [translated("Due; a new decision does the review:")] + due)
      + (later.isEmpty ? [] : [translated("Later:")] + later)
    return parts.map { DisplayWidth.truncate(visible($0), to: 80) }.joined(separator: "\n")
  }

  private static func line(_ review: DecisionReview, _ session: Session) -> String {
    let decision = review.decision
    return translated(
      "   \(review.item) on \(Phrase.day(review.day)), \(decision.outcome.word) at "
        + "#\(decision.entry): \(session.words(of: review.item))"
    )
  }
}
