/// A point was put on the agenda.
package struct AgendaItemAdded: Coded {
  /// The point's identifier.
  package var id = ItemID(.agendaItem, 0)

  /// What kind of sitting it is.
  package var kind = SittingKind.discussion

  /// Its title.
  package var text = ""

  /// The minutes planned for it.
  package var minutes: Int?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.name("kind", &kind)
    try fields.text("text", &text)
    try fields.minutes("minutes", &minutes)
  }
}

extension AgendaItemAdded: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.agenda.append(
      AgendaItem(id: id, kind: kind, text: text, minutes: minutes, entry: stamp.number)
    )
  }

  func reserve(in numbers: inout ReservedNumbers) { numbers.take(id) }
}

/// An agenda item was taken up; the key question before it is no longer open.
package struct AgendaItemTaken: Coded {
  /// The agenda item.
  package var id = ItemID(.agendaItem, 0)

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
  }
}

extension AgendaItemTaken: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.openAgendaItem = id
    session.openQuestion = nil
    session.takingsUp.append(TakingUp(item: id, entry: stamp.number, time: stamp.time))
    session.agenda.update(id) { $0.takenUp = $0.takenUp ?? stamp.time }
    session.timetable.skipped.removeAll { $0 == id }
  }
}

/// A key question was put, and perhaps taken up at once.
package struct QuestionPut: Coded {
  /// The question's identifier.
  package var id = ItemID(.question, 0)

  /// The question.
  package var text = ""

  /// The minutes set aside for it.
  package var minutes: Int?

  /// Whether it was taken up at once.
  package var takenUp = false

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.text("text", &text)
    try fields.minutes("minutes", &minutes)
    try fields.flag("taken_up", &takenUp)
  }
}

extension QuestionPut: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    let question = KeyQuestion(
      id: id,
      text: text,
      minutes: minutes,
      takenUp: takenUp ? stamp.time : nil,
      entry: stamp.number
    )
    session.questions.append(question)
    guard takenUp else { return }
    session.openQuestion = id
    session.takingsUp.append(TakingUp(item: id, entry: stamp.number, time: stamp.time))
  }

  func reserve(in numbers: inout ReservedNumbers) { numbers.take(id) }
}

/// A key question was taken up.
package struct QuestionTaken: Coded {
  /// The question.
  package var id = ItemID(.question, 0)

  /// The minutes set aside for it, where they change.
  package var minutes: Int?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.minutes("minutes", &minutes)
  }
}

extension QuestionTaken: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.openQuestion = id
    session.takingsUp.append(TakingUp(item: id, entry: stamp.number, time: stamp.time))
    session.questions.update(id) { question in
      question.takenUp = question.takenUp ?? stamp.time
      question.minutes = minutes ?? question.minutes
    }
    session.timetable.skipped.removeAll { $0 == id }
    if let minutes, session.timetable.minutes(for: id) != nil {
      session.timetable.box(id, minutes: minutes, stamp)
    }
  }
}
