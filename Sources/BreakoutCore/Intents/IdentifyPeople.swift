/// Says whether people on the rosters of several rooms are one person.
package struct IdentifyPeople: Intent {
  private let people: [RoomPerson]
  private let different: Bool

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - people: The people as typed; the beginning of a name is enough where it is clear.
  ///   - different: Whether they are different people, so that the question is not asked again.
  package init(_ people: [RoomPerson], different: Bool) {
    self.people = people
    self.different = different
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    try session.requireConsolidation()
    var found: [RoomPerson] = []
    for typed in people {
      let person = try moment.rooms.person(typed)
      if found.contains(person) { throw Refusal("\(person) is named twice.") }
      if !different, let other = found.first(where: { $0.room == person.room }) {
        throw Refusal(
          "\(other) and \(person) are both on the roster of \(person.room); that is for the room to "
            + "put right."
        )
      }
      found.append(person)
    }
    guard found.count > 1 else {
      throw Refusal("Name two people or more, such as lario.ann-lee volta.anne-lee.")
    }
    if !different, !moment.really { try requireAlike(found, moment.rooms) }
    if let entry = session.consolidation.lastEntry(saying: different, of: found) {
      throw Refusal("That has been said already, in entry #\(entry).")
    }
    return .peopleIdentified(
      PeopleIdentified {
        $0.people = found
        $0.different = different
      }
    )
  }
}

extension IdentifyPeople {
  /// Refuses people whose names have nothing in common, which is a slip more often than not.
  private func requireAlike(_ people: [RoomPerson], _ rooms: RoomSessions) throws(Refusal) {
    guard let first = people.first else { return }
    for other in people.dropFirst() where !LikelyPerson.areAlike(first.handle, other.handle) {
      let names = [first, other].map { rooms[$0.room]?.name(of: $0.handle) ?? $0.handle.text }
      throw Refusal(
        "\(names[0]) in \(first.room) and \(names[1]) in \(other.room) have no name in common.",
        remedy: .insist
      )
    }
  }
}

extension RoomSessions {
  /// The person whom a reference means; whole words or beginnings of a name will do.
  ///
  /// - Throws: `Refusal` if there is no such room, or nobody or several people can be meant.
  func person(_ typed: RoomPerson) throws(Refusal) -> RoomPerson {
    let room = try name(typed.room)
    guard let session = self[room] else { throw Refusal("There is no room “\(room)”.") }
    do {
      let name = TypedName(typed.handle.text, handle: typed.handle)
      return RoomPerson(room, try session.participant(named: name))
    } catch {
      // That somebody could be added is no help: the room's roster is the room's.
      throw Refusal("In \(room): \(error.reason)")
    }
  }
}
