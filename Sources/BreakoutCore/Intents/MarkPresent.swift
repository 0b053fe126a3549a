/// Records that people came into the room; unknown names join the roster.
package struct MarkPresent: Intent {
  private let names: [TypedName]?

  /// Creates the intent; nil stands for everybody on the roster.
  package init(_ names: [TypedName]?) {
    self.names = names
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    var event = ParticipantsArrived()
    if let names {
      for name in names { try add(name, to: &event, session, moment) }
    } else {
      if session.participants.isEmpty {
        throw Refusal("Nobody is on the roster yet.", remedy: .gatherPeople)
      }
      event.who = session.participants.filter { !$0.isPresent }.map(\.handle)
      if event.who.isEmpty { throw Refusal("Everybody on the roster is present already.") }
    }
    return .participantsArrived(event)
  }

  private func add(
    _ name: TypedName,
    to event: inout ParticipantsArrived,
    _ session: Session,
    _ moment: Moment
  ) throws(Refusal) {
    let (handle, newcomer) = try session.participantOrNewcomer(name, moment)
    if let newcomer { event.people.append(newcomer) }
    if event.who.contains(handle) { throw Refusal("\(name.text) is named twice.") }
    if session.participant(handle)?.isPresent == true, names?.count == 1 {
      throw Refusal("\(session.name(of: handle)) is present already.")
    }
    event.who.append(handle)
  }
}

extension Refusal {
  fileprivate var orNewcomer: Refusal {
    Refusal("\(reason) If it is somebody else, put really in front.", remedy: remedy)
  }
}

extension Session {
  /// Whom a name means, or the person it adds to the roster.
  func participantOrNewcomer(
    _ name: TypedName,
    _ moment: Moment
  ) throws(Refusal) -> (Handle, Person?) {
    do {
      return (try participant(named: name), nil)
    } catch {
      if error.unknown != nil, let guest = try guest(name, moment) { return (guest.handle, guest) }
      // A name that can be several, or looks like a slip, is a question; any other is a newcomer.
      if case .choose = error.remedy, !moment.really { throw error.orNewcomer }
      return (name.handle, Person(handle: name.handle, name: name.text))
    }
  }

  /// Who is called so in a room; with "really" nobody where that is not clear.
  private func guest(_ name: TypedName, _ moment: Moment) throws(Refusal) -> Person? {
    do {
      return try moment.rooms.guest(named: name, in: self)
    } catch {
      guard moment.really else { throw error }
      return nil
    }
  }

  /// A participant's display name; the handle's text for somebody who is not on the roster.
  package func name(of handle: Handle) -> String {
    participant(handle)?.person.name ?? handle.text
  }
}
