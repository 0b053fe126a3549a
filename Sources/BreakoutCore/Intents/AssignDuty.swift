/// Gives somebody a duty.
package struct AssignDuty: Intent {
  private let duty: Duty
  private let who: TypedName

  /// Creates the intent.
  package init(_ duty: Duty, to who: TypedName) {
    self.duty = duty
    self.who = who
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let handle = try session.participant(named: who)
    if session.duties[duty] == handle {
      throw Refusal("\(session.name(of: handle)) is \(duty.rawValue) already.")
    }
    return .dutyAssigned(
      DutyAssigned {
        $0.duty = duty
        $0.who = handle
      }
    )
  }
}
