/// The log of a room was read up to a head; what it says after that is not part of the report yet.
package struct RoomPulled: Coded {
  /// The room's name in this consolidation: one word, different for every room.
  package var room = ""

  /// The workshop the room belongs to.
  package var workshop: String?

  /// Where the log lies, seen from the folder of this log.
  package var log = ""

  /// How many entries were read.
  package var count = 0

  /// The hash of the last entry that was read: 64 hexadecimal digits.
  package var hash = ""

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.text("room", &room)
    try fields.text("workshop", &workshop)
    try fields.text("log", &log)
    try fields.integer("count", &count)
    try fields.text("head", &hash)
  }
}

extension RoomPulled: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.consolidation.pull(
      RoomRecord(
        name: room,
        workshop: workshop,
        log: log,
        count: count,
        hash: hash,
        entry: stamp.number,
        firstEntry: stamp.number
      )
    )
  }
}

/// A room confirmed what was written about it, or some of its people did.
package struct RoomSigned: Coded {
  /// The room.
  package var room = ""

  /// How many confirmed.
  package var confirmed = 0

  /// How many were asked.
  package var asked = 0

  /// How many entries of the room's log they confirmed.
  package var count = 0

  /// Who asked for a change and which, or another remark.
  package var remark: String?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.text("room", &room)
    try fields.integer("confirmed", &confirmed)
    try fields.integer("asked", &asked)
    try fields.integer("count", &count)
    try fields.text("remark", &remark)
  }
}

extension RoomSigned: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.consolidation.sign(
      SignOff(
        room: room,
        confirmed: confirmed,
        asked: asked,
        count: count,
        remark: remark,
        entry: stamp.number
      )
    )
  }
}

/// People on the rosters of several rooms were said to be one person, or not to be.
package struct PeopleIdentified: Coded {
  /// The people, each as `room.handle`.
  package var people: [RoomPerson] = []

  /// Whether they are different people, so that the question is not asked again.
  package var different = false

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.values("people", &people)
    try fields.flag("different", &different)
  }
}

extension PeopleIdentified: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.consolidation.identities.append(
      Identity(people: people, different: different, entry: stamp.number)
    )
  }
}

/// The least number of people of whom anything is printed apart was declared.
package struct SmallNumbersSet: Coded {
  /// The least number of people.
  package var least = 0

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.integer("least", &least)
  }
}

extension SmallNumbersSet: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.consolidation.leastGroup = least
  }
}
