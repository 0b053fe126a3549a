/// What was written down is read back to the room, to be confirmed.
package struct ReadBackOpened: Coded {
  /// The items that are read back; empty for all proposals and next steps.
  package var items: [ItemID] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.values("items", &items)
  }
}

extension ReadBackOpened: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.readBacks.append(
      ReadBack(items: items, asked: session.present.map(\.handle), entry: stamp.number)
    )
  }
}

/// People confirmed what was read back, or somebody asked for a change.
package struct ReadBackAnswered: Coded {
  /// Who answered.
  package var who: [Handle] = []

  /// What is to change; nil for those who confirm.
  package var change: String?

  /// The item that is to change, where one was named.
  package var item: ItemID?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.handles("who", &who)
    try fields.text("change", &change)
    try fields.value("item", &item)
  }
}

extension ReadBackAnswered: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    guard !session.readBacks.isEmpty else { return }
    let trail = session.recordTrail.counting
    let answers = who.map {
      ReadBackAnswer(who: $0, change: change, item: item, entry: stamp.number, trail: trail)
    }
    session.readBacks[session.readBacks.count - 1].take(answers)
  }
}

/// The room signed off what was read back.
package struct RecordSigned: Coded {
  /// How many confirmed.
  package var confirmed = 0

  /// How many asked for a change.
  package var changes = 0

  /// How many were asked.
  package var asked = 0

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.integer("confirmed", &confirmed)
    try fields.integer("changes", &changes)
    try fields.integer("asked", &asked)
  }
}

extension RecordSigned: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    guard !session.readBacks.isEmpty else { return }
    session.readBacks[session.readBacks.count - 1].sign(at: stamp.number, session.recordTrail)
  }
}
