/// Puts the findings in order for the report.
package struct OrderFindings: Intent {
  private let order: [ItemID]

  /// Creates the intent; findings not named follow in the order they were made.
  package init(_ order: [ItemID]) {
    self.order = order
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    try session.requireConsolidation()
    for (place, id) in order.enumerated() {
      _ = try session.standingProposal(try session.standing(id, .finding))
      if order[..<place].contains(id) { throw Refusal("\(id) is named twice.") }
    }
    if order.isEmpty { throw Refusal("Name the findings in order, such as F3 F1 F2.") }
    return .findingsOrdered(FindingsOrdered { $0.order = order })
  }
}
