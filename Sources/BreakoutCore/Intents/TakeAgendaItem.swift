/// Takes up a point of the agenda.
package struct TakeAgendaItem: Intent {
  private let id: ItemID

  /// Creates the intent.
  package init(_ id: ItemID) {
    self.id = id
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let id = try session.standing(self.id, .agendaItem)
    try session.requireNoPause(moment)
    if session.openAgendaItem == id, session.openQuestion == nil {
      throw Refusal("\(id) is what we are at.")
    }
    try session.requireNobodyWaits(moment)
    return .agendaItemTaken(AgendaItemTaken { $0.id = id })
  }
}
