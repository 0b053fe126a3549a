/// Puts a point on the agenda.
package struct AddAgendaItem: Intent {
  private let kind: SittingKind
  private let text: String
  private let minutes: Int?

  /// Creates the intent.
  package init(_ text: String, kind: SittingKind, minutes: Int?) {
    self.text = text
    self.kind = kind
    self.minutes = minutes
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    .agendaItemAdded(
      AgendaItemAdded {
        $0.id = session.nextID(.agendaItem)
        $0.kind = kind
        $0.text = text
        $0.minutes = minutes
      }
    )
  }
}
