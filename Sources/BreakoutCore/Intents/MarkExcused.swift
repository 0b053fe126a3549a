/// Records the regrets of people who are not there; unknown names join the roster.
package struct MarkExcused: Intent {
  private let names: [TypedName]

  /// Creates the intent.
  package init(_ names: [TypedName]) {
    self.names = names
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    var event = ParticipantsExcused()
    for name in names {
      let (handle, newcomer) = try session.participantOrNewcomer(name, moment)
      if event.who.contains(handle) { throw Refusal("\(name.text) is named twice.") }
      guard let participant = session.participant(handle) else {
        if let newcomer { event.people.append(newcomer) }
        event.who.append(handle)
        continue
      }
      if participant.isPresent { throw Refusal("\(participant.person.name) is present.") }
      if participant.isExcused, names.count == 1 {
        throw Refusal("\(participant.person.name) has sent regrets already.")
      }
      event.who.append(handle)
    }
    return .participantsExcused(event)
  }
}
