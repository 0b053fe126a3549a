/// Puts a key question, and takes it up at once if wanted.
package struct PutQuestion: Intent {
  private let text: String
  private let minutes: Int?
  private let takeUp: Bool

  /// Creates the intent.
  package init(_ text: String, minutes: Int?, takeUp: Bool) {
    self.text = text
    self.minutes = minutes
    self.takeUp = takeUp
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if takeUp { try session.requireNoPause(moment) }
    if let same = session.questions.first(where: { $0.text == text && $0.struck == nil }) {
      throw Refusal("\(same.id) asks that already.", remedy: .choose(["ask \(same.id)"]))
    }
    if takeUp { try session.requireNobodyWaits(moment) }
    return .questionPut(
      QuestionPut {
        $0.id = session.nextID(.question)
        $0.text = text
        $0.minutes = minutes
        $0.takenUp = takeUp
      }
    )
  }
}
