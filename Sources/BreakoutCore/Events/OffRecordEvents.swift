/// From here on what is said is not written down.
package struct RecordSuspended: Coded {
  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {}
}

extension RecordSuspended: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.offRecord.since = stamp.time
    session.offRecord.spells.append(OffRecordSpell(entry: stamp.number, begin: stamp.time))
  }
}

/// What is said is written down again.
package struct RecordContinued: Coded {
  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {}
}

extension RecordContinued: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.offRecord.since = nil
    let last = session.offRecord.spells.indices.last
    if let last { session.offRecord.spells[last].end = stamp.time }
  }
}

/// Something was said off the record; only that it was, and how long it is, was kept.
package struct RemarkWithheld: Coded {
  /// How many characters it has.
  package var characters = 0

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.integer("characters", &characters)
  }
}

extension RemarkWithheld: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.offRecord.remarks.append(
      WithheldRemark(
        characters: characters,
        time: stamp.time,
        entry: stamp.number,
        spell: session.offRecord.since.flatMap { _ in session.offRecord.spells.last?.entry }
      )
    )
  }
}
