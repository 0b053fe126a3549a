/// A point of the agenda or a key question was given so many minutes, from when it was taken up.
package struct TimeBoxSet: Coded {
  /// The agenda item or the question.
  package var item = ItemID(.question, 0)

  /// The minutes it has altogether, at least 1.
  package var minutes = 0

  /// How many of these minutes were added, or taken away if negative; nil where the time is new.
  package var by: Int?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("item", &item)
    try fields.minutes("minutes", &minutes)
    try fields.difference("by", &by)
  }
}

extension TimeBoxSet: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.timetable.box(item, minutes: minutes, by: by, stamp)
  }
}

/// The moment at which the session was to begin was set.
package struct StartPlanned: Coded {
  /// The moment.
  package var start = Timestamp(milliseconds: 0)

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("start", &start)
  }
}

extension StartPlanned: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.timetable.plannedStart = start
  }
}

/// The session stopped for a while, and its clocks with it.
package struct SessionPaused: Coded {
  /// What for.
  package var reason: String?

  /// How many minutes it was meant to last.
  package var minutes: Int?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.text("reason", &reason)
    try fields.minutes("minutes", &minutes)
  }
}

extension SessionPaused: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.timetable.pause(Pause(begin: stamp.time, minutes: minutes, reason: reason))
  }
}

/// The session went on after a pause.
package struct SessionContinued: Coded {
  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {}
}

extension SessionContinued: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.timetable.goOn(at: stamp.time)
  }
}

/// How long one person may speak at a time was set.
package struct SpeakingLimitSet: Coded {
  /// The limit in seconds, at least 1; nil for no limit.
  package var seconds: Int?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.integer("seconds", &seconds)
  }
}

extension SpeakingLimitSet: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.timetable.speakingLimit = seconds
  }
}

/// The facilitator asked to be reminded of something.
package struct ReminderSet: Coded {
  /// When it is due.
  package var due = Timestamp(milliseconds: 0)

  /// What of.
  package var text = ""

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("due", &due)
    try fields.text("text", &text)
  }
}

extension ReminderSet: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.timetable.reminders.append(
      Reminder(due: due, text: text, entry: stamp.number)
    )
  }
}

/// The points of the agenda that were not yet taken up were put in another order.
package struct AgendaOrdered: Coded {
  /// The points that come first, in their new order; the others follow as they were.
  package var order: [ItemID] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.values("order", &order)
  }
}

extension AgendaOrdered: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    let begun = session.agenda.filter { $0.takenUp != nil && !order.contains($0.id) }
    let named = order.compactMap { session.agendaItem($0) }
    let others = session.agenda.filter { $0.takenUp == nil && !order.contains($0.id) }
    session.agenda = begun + named + others
  }
}

/// A point of the agenda or a key question was left out of the plan.
package struct ItemSkipped: Coded {
  /// The agenda item or the question.
  package var item = ItemID(.agendaItem, 0)

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("item", &item)
  }
}

extension ItemSkipped: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    if !session.timetable.skipped.contains(item) { session.timetable.skipped.append(item) }
  }
}
