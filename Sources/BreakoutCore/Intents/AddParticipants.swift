/// Puts people on the roster.
package struct AddParticipants: Intent {
  private let people: [Person]

  /// Creates the intent.
  package init(_ people: [Person]) {
    self.people = people
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    var seen: Set<Handle> = []
    for person in people {
      if session.participant(person.handle) != nil {
        throw Refusal("\(person.name) is on the roster already.")
      }
      guard seen.insert(person.handle).inserted else {
        throw Refusal("\(person.name) is named twice.")
      }
    }
    return .participantsAdded(ParticipantsAdded { $0.people = people })
  }
}
