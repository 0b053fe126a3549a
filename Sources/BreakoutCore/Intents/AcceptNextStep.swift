/// Records that the champion of a next step said yes.
package struct AcceptNextStep: Intent {
  private let id: ItemID

  /// Creates the intent.
  package init(_ id: ItemID) {
    self.id = id
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let id = try session.standing(self.id, .nextStep)
    guard let step = session.nextStep(id), step.champion != nil else {
      throw Refusal("\(id) has no champion who could accept it.", remedy: .nameChampion(id))
    }
    guard step.state == .proposed else {
      throw Refusal("\(id) is \(step.state.word) already.")
    }
    return .nextStepAccepted(NextStepAccepted { $0.id = id })
  }
}
