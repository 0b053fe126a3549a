/// Records that an open next step was looked at and stays open.
package struct RenewNextStep: Intent {
  private let id: ItemID
  private let due: DateExpression?
  private let reason: String?

  /// Creates the intent; without a date the step keeps its own.
  package init(_ id: ItemID, due: DateExpression?, reason: String?) {
    self.id = id
    self.due = due
    self.reason = reason
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let step = try session.openStep(id)
    var event = NextStepRenewed()
    event.id = step.id
    event.due = try due?.date(after: moment.now.day(at: session.zone))
    event.reason = reason
    return .nextStepRenewed(event)
  }
}

/// Records that a next step is no longer wanted.
package struct DropNextStep: Intent {
  private let id: ItemID
  private let reason: String

  /// Creates the intent.
  package init(_ id: ItemID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let step = try session.openStep(id)
    return .nextStepDropped(
      NextStepDropped {
        $0.id = step.id
        $0.reason = reason
      }
    )
  }
}

extension Session {
  /// A next step that is still to be done.
  fileprivate func openStep(_ id: ItemID) throws(Refusal) -> NextStep {
    guard let step = nextStep(try standing(id, .nextStep)) else {
      throw Refusal("There is no \(id).", remedy: .seeLog)
    }
    switch step.state {
    case .done: throw Refusal("\(id) is done already.")
    case .dropped: throw Refusal("\(id) was dropped already.")
    case .proposed, .accepted, .struck: return step
    }
  }
}
