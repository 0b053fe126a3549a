/// Takes up a key question.
package struct TakeQuestion: Intent {
  private let id: ItemID
  private let minutes: Int?

  /// Creates the intent.
  package init(_ id: ItemID, minutes: Int?) {
    self.id = id
    self.minutes = minutes
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let id = try session.standing(self.id, .question)
    try session.requireNoPause(moment)
    if session.openQuestion == id, minutes == nil { throw Refusal("\(id) is what we are at.") }
    if session.openQuestion != id { try session.requireNobodyWaits(moment) }
    return .questionTaken(
      QuestionTaken {
        $0.id = id
        $0.minutes = minutes
      }
    )
  }
}
