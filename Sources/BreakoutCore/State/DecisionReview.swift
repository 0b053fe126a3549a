/// A decision that is to be looked at again on some day.
package struct DecisionReview: Equatable, Sendable {
  /// The proposal or the finding.
  package let item: ItemID

  /// The decision that stands on it.
  package let decision: Decision

  /// The day.
  package let day: CalendarDate

  /// Whether the day has come.
  package let isDue: Bool
}

extension Session {
  /// The decisions with a review, the earliest first; a new decision does the review of the last.
  ///
  /// - Parameter today: The day from which a review is due; that of the last entry unless given.
  /// - Returns: The reviews.
  package func reviews(on today: CalendarDate? = nil) -> [DecisionReview] {
    let today = today ?? latest?.day(at: zone)
    let items = proposals.map(\.id) + consolidation.findings.map(\.statement.id)
    let reviews = items.compactMap { id -> DecisionReview? in
      guard proposal(id)?.stands ?? false, let decision = decision(on: id),
        let day = decision.review
      else { return nil }
      return DecisionReview(
        item: id,
        decision: decision,
        day: day,
        isDue: today.map { day <= $0 } ?? false
      )
    }
    return reviews.sorted { ($0.day, $0.item) < ($1.day, $1.item) }
  }
}
