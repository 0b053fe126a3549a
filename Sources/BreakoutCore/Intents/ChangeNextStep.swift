/// Gives or changes details of a next step.
package struct ChangeNextStep: Intent {
  private let id: ItemID
  private let details: AgreeNextStep.Details

  /// Creates the intent; details that are nil stay as they are.
  package init(_ id: ItemID, _ details: AgreeNextStep.Details) {
    self.id = id
    self.details = details
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let id = try session.standing(self.id, .nextStep)
    var event = NextStepChanged()
    event.id = id
    (event.champion, event.body) = try session.owner(details.owner)
    for name in details.supporters {
      let handle = try session.participant(named: name)
      guard !event.supporters.contains(handle) else {
        throw Refusal("\(session.name(of: handle)) is named twice.")
      }
      event.supporters.append(handle)
    }
    event.due = try details.due?.date(after: moment.now.day(at: session.zone))
    event.channel = details.channel
    event.measure = details.measure
    if let follows = details.follows { event.follows = try session.standingProposal(follows).id }
    return .nextStepChanged(event)
  }
}
