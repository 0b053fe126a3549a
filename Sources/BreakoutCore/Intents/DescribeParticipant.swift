/// Changes what the roster says about somebody.
package struct DescribeParticipant: Intent {
  private let who: TypedName
  private let detail: PersonDetail
  private let text: String?

  /// Creates the intent; nil clears the detail.
  package init(_ who: TypedName, _ detail: PersonDetail, to text: String?) {
    self.who = who
    self.detail = detail
    self.text = text
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let handle = try session.participant(named: who)
    if detail == .name, text == nil { throw Refusal("A person needs a name.") }
    return .participantChanged(
      ParticipantChanged {
        $0.who = handle
        $0.detail = detail
        $0.text = text
      }
    )
  }
}
