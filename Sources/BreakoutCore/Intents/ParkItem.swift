/// Puts something aside so that it is not lost.
package struct ParkItem: Intent {
  private let spoken: SpokenText

  /// Creates the intent.
  package init(_ spoken: SpokenText) {
    self.spoken = spoken
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    var event = ItemParked()
    event.id = session.nextID(.parkedItem)
    (event.speaker, event.text) = try session.attribute(spoken, moment.rooms)
    event.question = session.openQuestion
    return .itemParked(event)
  }
}
