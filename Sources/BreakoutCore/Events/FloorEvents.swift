/// Somebody asked to speak.
package struct QueueJoined: Coded {
  /// Who asked.
  package var who = Handle("")

  /// How urgently.
  package var kind = SpeakingRequest.Kind.turn

  /// What about.
  package var reason: String?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.handle("who", &who)
    try fields.name("kind", &kind)
    try fields.text("reason", &reason)
  }
}

extension QueueJoined: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.floor.join(
      SpeakingRequest(who: who, kind: kind, reason: reason, entry: stamp.number)
    )
  }
}

/// People no longer wait to speak.
package struct QueueLeft: Coded {
  /// Who they are.
  package var who: [Handle] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.handles("who", &who)
  }
}

extension QueueLeft: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.floor.leave(who)
  }
}

/// Somebody who waits to speak lets the others go first.
package struct QueuePutLast: Coded {
  /// Who waits longer.
  package var who = Handle("")

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.handle("who", &who)
  }
}

extension QueuePutLast: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.floor.putLast(who)
  }
}

/// Somebody was given the floor.
package struct FloorGiven: Coded {
  /// Who may speak.
  package var who = Handle("")

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.handle("who", &who)
  }
}

extension FloorGiven: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.floor.give(to: FloorTurn(who: who, begin: stamp.time, entry: stamp.number))
  }
}

/// The queue takes no further requests.
package struct QueueClosed: Coded {
  /// Who is the last to speak, where somebody was named.
  package var last: Handle?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.handle("last", &last)
  }
}

extension QueueClosed: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.floor.close(after: last)
  }
}

/// The queue takes requests again.
package struct QueueReopened: Coded {
  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {}
}

extension QueueReopened: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.floor.reopen()
  }
}

/// The speaking times that had been measured were deleted.
package struct SpeakingTimesForgotten: Coded {
  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {}
}

extension SpeakingTimesForgotten: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.floor.forget(before: stamp.number)
  }
}
