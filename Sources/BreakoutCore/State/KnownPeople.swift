/// Whose names may stand in what was typed, whether or not they are on the roster.
extension Session {
  /// Everybody on the roster, and everybody under every name and affiliation they had before.
  package var everybody: [Person] { participants.map(\.person) + alsoKnown }
}

extension SessionEvent {
  /// People as the event describes them.
  package var described: [Person] {
    switch self {
    case .participantsAdded(let event): event.people
    case .participantsArrived(let event): event.people
    case .participantsExcused(let event): event.people
    case .nextStepAgreed(let event): event.people
    case .itemCarried(let event): event.people + event.mentioned
    case .participantChanged(let event): event.described
    default: []
    }
  }
}

extension ParticipantChanged {
  /// What the change adds to the names and affiliations that the person has.
  fileprivate var described: [Person] {
    guard let text, detail == .name || detail == .affiliation else { return [] }
    var person = Person(handle: who, name: detail == .name ? text : who.text)
    if detail == .affiliation { person.affiliation = text }
    return [person]
  }
}
