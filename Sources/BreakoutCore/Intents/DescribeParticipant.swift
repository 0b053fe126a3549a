/// Changes what the roster says about somebody.
package struct DescribeParticipant: Intent {
  /// What can be changed.
  package enum Detail: Equatable, Sendable {
    case name(String)
    case affiliation(String?)
    case country(String?)
    case constituency(String?)
    case role(String?)
    case biography(String?)
    case vote(Bool)
  }

  private let who: TypedName
  private let detail: Detail

  /// Creates the intent.
  package init(_ who: TypedName, _ detail: Detail) {
    self.who = who
    self.detail = detail
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let handle = try session.participant(named: who)
    var person = session.participant(handle)?.person ?? Person()
    switch detail {
    case .name(let text): person.name = text
    case .affiliation(let text): person.affiliation = text
    case .country(let text): person.country = text
    case .constituency(let text): person.constituency = text
    case .role(let text): person.role = text
    case .biography(let text): person.biography = text
    case .vote(let entitled): person.observer = !entitled
    }
    return .participantChanged(ParticipantChanged { $0.person = person })
  }
}
