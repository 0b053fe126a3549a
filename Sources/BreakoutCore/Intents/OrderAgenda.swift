/// Puts the points of the agenda that are still to come in another order.
package struct OrderAgenda: Intent {
  private let order: [ItemID]

  /// Creates the intent; points not named follow as they were.
  package init(_ order: [ItemID]) {
    self.order = order
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    for (place, id) in order.enumerated() {
      _ = try session.standing(id, .agendaItem)
      if order[..<place].contains(id) { throw Refusal("\(id) is named twice.") }
      if session.agendaItem(id)?.takenUp != nil {
        throw Refusal("\(id) has been taken up already; name points that are still to come.")
      }
    }
    return .agendaOrdered(AgendaOrdered { $0.order = order })
  }
}
