/// Puts something aside so that it is not lost.
package struct ParkItem: Intent {
  private let text: String
  private let speaker: TypedName?

  /// Creates the intent.
  package init(_ text: String, by speaker: TypedName?) {
    self.text = text
    self.speaker = speaker
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    var event = ItemParked()
    event.id = session.nextID(.parkedItem)
    if let speaker { event.speaker = try session.participant(named: speaker) }
    event.question = session.openQuestion
    event.text = text
    return .itemParked(event)
  }
}
