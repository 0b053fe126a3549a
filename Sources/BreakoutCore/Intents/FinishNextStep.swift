/// Records that a next step is done.
package struct FinishNextStep: Intent {
  private let id: ItemID
  private let outcome: String?

  /// Creates the intent.
  package init(_ id: ItemID, outcome: String?) {
    self.id = id
    self.outcome = outcome
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let id = try session.standing(self.id, .nextStep)
    if session.nextStep(id)?.state == .done { throw Refusal("\(id) is done already.") }
    return .nextStepDone(
      NextStepDone {
        $0.id = id
        $0.outcome = outcome
      }
    )
  }
}
