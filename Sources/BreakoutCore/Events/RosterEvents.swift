/// People were put on the roster.
package struct ParticipantsAdded: Coded {
  /// The people, in roster order.
  package var people: [Person] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.objects("people", &people)
  }
}

extension ParticipantsAdded: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    for person in people { session.add(person, at: stamp.number) }
  }
}

/// One thing that the roster says about a person was changed.
package struct ParticipantChanged: Coded {
  /// Whom it describes.
  package var who = Handle("")

  /// What was changed.
  package var detail = PersonDetail.name

  /// What the roster says from now on; nil if it says nothing any more.
  package var text: String?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.handle("who", &who)
    try fields.name("detail", &detail)
    try fields.text("text", &text)
  }
}

extension ParticipantChanged: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    guard let place = session.participantPlaces[who] else { return }
    if detail == .name || detail == .affiliation {
      session.alsoKnown.append(session.participants[place].person)
    }
    session.participants[place].person.set(detail, to: text)
  }
}

/// People came into the room; those not yet on the roster were put on it.
package struct ParticipantsArrived: Coded {
  /// Who came, in the order given.
  package var who: [Handle] = []

  /// Those among them who are new on the roster.
  package var people: [Person] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.handles("who", &who)
    try fields.objects("people", &people)
  }
}

extension ParticipantsArrived: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    for person in people { session.add(person, at: stamp.number) }
    for handle in who {
      guard let place = session.participantPlaces[handle],
        !session.participants[place].isPresent
      else { continue }
      session.participants[place].presence.append(Presence(from: stamp.time))
    }
  }
}

/// People left the room.
package struct ParticipantsLeft: Coded {
  /// Who left.
  package var who: [Handle] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.handles("who", &who)
  }
}

extension ParticipantsLeft: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.floor.depart(who)
    for handle in who {
      guard let place = session.participantPlaces[handle],
        session.participants[place].isPresent
      else { continue }
      let last = session.participants[place].presence.count - 1
      session.participants[place].presence[last].until = stamp.time
    }
  }
}

/// A duty was given to somebody.
package struct DutyAssigned: Coded {
  /// The duty.
  package var duty = Duty.chair

  /// Who has it from now on.
  package var who = Handle("")

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.name("duty", &duty)
    try fields.handle("who", &who)
  }
}

extension DutyAssigned: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) { session.duties[duty] = who }
}

extension Session {
  mutating func add(_ person: Person, at entry: Int) {
    guard participantPlaces[person.handle] == nil else { return }
    participantPlaces[person.handle] = participants.count
    participants.append(Participant(person, entry: entry))
  }
}

/// People sent their regrets; those not yet on the roster were put on it.
package struct ParticipantsExcused: Coded {
  /// Who is excused, in the order given.
  package var who: [Handle] = []

  /// Those among them who are new on the roster.
  package var people: [Person] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.handles("who", &who)
    try fields.objects("people", &people)
  }
}

extension ParticipantsExcused: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    for person in people { session.add(person, at: stamp.number) }
    for handle in who {
      guard let place = session.participantPlaces[handle] else { continue }
      session.participants[place].isExcused = true
    }
  }
}
