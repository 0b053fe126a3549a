/// A next step was agreed.
package struct NextStepAgreed: Coded {
  /// The next step's identifier.
  package var id = ItemID(.nextStep, 0)

  /// The action.
  package var text = ""

  /// The participant who sees to it.
  package var champion: Handle?

  /// The body that sees to it, where that is nobody on the roster.
  package var body: String?

  /// The day by which it is to be done.
  package var due: CalendarDate?

  /// The existing channel it builds on.
  package var channel: String?

  /// How one will see that it is done.
  package var measure: Measure?

  /// The proposal it follows from.
  package var follows: ItemID?

  /// Who helps as well.
  package var supporters: [Handle] = []

  /// The rooms' next steps that it brings together or carries on, in a consolidation.
  package var origins: [RoomItem] = []

  /// What of earlier workshops the rooms' next steps were carried over from.
  package var carried: [CarriedFrom] = []

  /// Who joins the roster as its champion or supporter, as the room's roster has them.
  package var people: [Person] = []

  /// Whether the champion has said yes in the rooms already.
  package var accepted = false

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.text("text", &text)
    try fields.handle("champion", &champion)
    try fields.text("body", &body)
    try fields.value("due", &due)
    try fields.text("channel", &channel)
    try fields.object("measure", &measure)
    try fields.value("follows", &follows)
    try fields.handles("supporters", &supporters)
    try fields.values("origins", &origins)
    try fields.objects("carried", &carried)
    try fields.objects("people", &people)
    try fields.flag("accepted", &accepted)
  }
}

extension NextStepAgreed: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    for person in people { session.add(person, at: stamp.number) }
    session.nextSteps.append(
      NextStep(
        id: id,
        text: text,
        champion: champion.map(Champion.participant) ?? body.map(Champion.body),
        supporters: supporters,
        due: due,
        channel: channel,
        measure: measure,
        follows: follows,
        origins: origins,
        carried: carried,
        state: accepted ? .accepted : .proposed,
        entry: stamp.number
      )
    )
  }

  func reserve(in numbers: inout ReservedNumbers) { numbers.take(id) }
}

/// Details of a next step were given or changed; what is nil stays as it was.
package struct NextStepChanged: Coded {
  /// The next step.
  package var id = ItemID(.nextStep, 0)

  /// The participant who sees to it from now on.
  package var champion: Handle?

  /// The body that sees to it from now on.
  package var body: String?

  /// Who helps as well.
  package var supporters: [Handle] = []

  /// The new due date.
  package var due: CalendarDate?

  /// The channel it builds on.
  package var channel: String?

  /// The measure.
  package var measure: Measure?

  /// The proposal it follows from.
  package var follows: ItemID?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.handle("champion", &champion)
    try fields.text("body", &body)
    try fields.handles("supporters", &supporters)
    try fields.value("due", &due)
    try fields.text("channel", &channel)
    try fields.object("measure", &measure)
    try fields.value("follows", &follows)
  }
}

extension NextStepChanged: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.nextSteps.update(id) { step in
      if let owner = champion.map(Champion.participant) ?? body.map(Champion.body),
        owner != step.champion
      {
        step.champion = owner
        // Nobody can accept for somebody else.
        if step.state == .accepted { step.state = .proposed }
      }
      for supporter in supporters where !step.supporters.contains(supporter) {
        step.supporters.append(supporter)
      }
      step.due = due ?? step.due
      step.channel = channel ?? step.channel
      step.measure = measure ?? step.measure
      step.follows = follows ?? step.follows
    }
  }
}

/// The champion of a next step said yes.
package struct NextStepAccepted: Coded {
  /// The next step.
  package var id = ItemID(.nextStep, 0)

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
  }
}

extension NextStepAccepted: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.nextSteps.update(id) { $0.state = .accepted }
  }
}

/// A next step was reported done.
package struct NextStepDone: Coded {
  /// The next step.
  package var id = ItemID(.nextStep, 0)

  /// What came of it.
  package var outcome: String?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.text("outcome", &outcome)
  }
}

extension NextStepDone: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.nextSteps.update(id) {
      $0.state = .done
      $0.outcome = outcome
    }
  }
}

/// Something was put aside so that it is not lost.
package struct ItemParked: Coded {
  /// The parked item's identifier.
  package var id = ItemID(.parkedItem, 0)

  /// Who raised it.
  package var speaker: Handle?

  /// The key question that was open.
  package var question: ItemID?

  /// What it is.
  package var text = ""

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.handle("speaker", &speaker)
    try fields.value("question", &question)
    try fields.text("text", &text)
  }
}

extension ItemParked: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.parkingLot.append(
      ParkedItem(id: id, text: text, speaker: speaker, question: question, entry: stamp.number)
    )
  }

  func reserve(in numbers: inout ReservedNumbers) { numbers.take(id) }
}

/// A place in the log was given a name.
package struct MarkerPlaced: Coded {
  /// The name, without its colon.
  package var name = ""

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.text("name", &name)
  }
}

extension MarkerPlaced: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.markers.append(Marker(name: name, entry: stamp.number, time: stamp.time))
  }
}
