/// People of rooms who are named in a consolidation: who is meant, and who joins its roster.
extension RoomSessions {
  /// The person of a room whom a name means that nobody on the consolidation's roster has.
  ///
  /// The name is one of a roster, such as `ann`, or one with its room, such as `lario.ann`. As on a
  /// roster a whole name wins, then whole words, then beginnings of words. People of several rooms
  /// are one person only where that was said.
  ///
  /// - Returns: The person as the room's roster has them; nil if nobody is called so.
  /// - Throws: `Refusal` if several people can be meant, or somebody else has the name already.
  package func guest(
    named name: TypedName,
    in session: Session
  ) throws(Refusal) -> Person? {
    guard let found = try found(name, session.consolidation),
      var person = self[found.room]?.participant(found.handle)?.person
    else { return nil }
    person.origin = found
    if let known = session.participants.first(where: {
      $0.person.origin.map { session.consolidation.areOne($0, found) } ?? false
    }) {
      throw Refusal(
        "\(person.name) in \(found.room) is \(known.person.name) on the roster here.",
        remedy: .choose([known.person.name])
      )
    }
    if let known = session.participant(person.handle)?.person,
      !session.consolidation.isSame(known, person)
    {
      throw Refusal(
        "Somebody else called \(person.name) is on the roster already.",
        remedy: .addParticipant("\(person.name) of \(found.room)")
      )
    }
    return person
  }

  private func found(
    _ name: TypedName,
    _ consolidation: Consolidation
  ) throws(Refusal) -> RoomPerson? {
    for room in rooms {
      if let handle = name.handle(in: room.name) {
        return try person(RoomPerson(room.name, handle))
      }
    }
    for likeness in NameLikeness.allCases {
      let found = rooms.flatMap { room in
        room.session.participants(called: name, likeness).map { RoomPerson(room.name, $0.handle) }
      }
      guard let first = found.first else { continue }
      if found.allSatisfy({ consolidation.areOne($0, first) }) { return first }
      throw .several(name, found, self)
    }
    return nil
  }
}

extension Session {
  /// The people of rooms whom an intent names and who have to join the roster for it.
  ///
  /// Tried out on a copy: the intent is known to be allowed once they have joined.
  ///
  /// - Throws: `Refusal` as the intent would, or because it is not clear who is meant.
  package func guests(for intent: any Intent, _ moment: Moment) throws(Refusal) -> [Person] {
    var trial = self
    var guests: [Person] = []
    while true {
      do {
        _ = try intent.event(in: trial, moment)
        return guests
      } catch {
        guard let name = error.unknown,
          let person = try moment.rooms.guest(named: name, in: trial),
          trial.participant(person.handle) == nil
        else { throw error }
        guests.append(person)
        trial.add(person, at: entryCount)
      }
    }
  }
}

extension Consolidation {
  /// Whether somebody on the roster is a person of a room: taken from there, or from where one who
  /// was said to be the same person is; who was typed in by hand is known by name and affiliation.
  func isSame(_ known: Person, _ person: Person) -> Bool {
    if let one = known.origin, let other = person.origin { return areOne(one, other) }
    return known.affiliation == nil || known.affiliation == person.affiliation
  }

  /// Whether two people are one: it was said, and not taken back since.
  package func areOne(_ left: RoomPerson, _ right: RoomPerson) -> Bool {
    left == right || onePerson.contains { $0.contains(left) && $0.contains(right) }
  }
}

extension Refusal {
  fileprivate static func several(
    _ name: TypedName,
    _ people: [RoomPerson],
    _ rooms: RoomSessions
  ) -> Refusal {
    let words = people.map { person in
      "\(rooms[person.room]?.name(of: person.handle) ?? person.handle.text) in \(person.room)"
    }
    return Refusal("“\(name.text)” is \(listed(words, "and")).", remedy: .chooseOfRooms(people))
  }
}
