/// Something that an earlier workshop left open was brought into this one.
package struct ItemCarried: Coded {
  /// The identifier it has here: a next step, a proposal or a parked item.
  package var id = ItemID(.nextStep, 0)

  /// The earlier workshop, what it was there, and where it first came up.
  package var from = CarriedFrom()

  /// Its text.
  package var text = ""

  /// The participant who sees to a next step.
  package var champion: Handle?

  /// The body that sees to a next step, where that is nobody on the roster.
  package var body: String?

  /// The day by which a next step is to be done.
  package var due: CalendarDate?

  /// The existing channel that a next step builds on.
  package var channel: String?

  /// How one will see that a next step is done.
  package var measure: Measure?

  /// Who joins the roster as its champion, as the earlier roster has them.
  package var people: [Person] = []

  /// Whom of the earlier roster its texts name: nobody here, and not to be named where names may not.
  package var mentioned: [Person] = []

  /// Whether the champion has said yes there.
  package var accepted = false

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try from.code(&fields)
    try fields.text("text", &text)
    try fields.handle("champion", &champion)
    try fields.text("body", &body)
    try fields.value("due", &due)
    try fields.text("channel", &channel)
    try fields.object("measure", &measure)
    try fields.objects("people", &people)
    try fields.objects("mentioned", &mentioned)
    try fields.flag("accepted", &accepted)
  }

  /// What was typed about it there.
  package var texts: [String] { [text, body, channel, measure?.text].compactMap(\.self) }
}

extension ItemCarried: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    for person in people { session.add(person, at: stamp.number) }
    session.alsoKnown += mentioned
    switch id.kind {
    case .nextStep: session.nextSteps.append(step(stamp))
    case .proposal:
      var proposal = Proposal(
        id: id,
        versions: [Proposal.Version(text: text, entry: stamp.number)],
        origins: []
      )
      proposal.carried = from
      session.proposals.append(proposal)
    case .parkedItem:
      var parked = ParkedItem(id: id, text: text, entry: stamp.number)
      parked.carried = from
      session.parkingLot.append(parked)
    default: break
    }
  }

  private func step(_ stamp: Stamp) -> NextStep {
    var step = NextStep(
      id: id,
      text: text,
      champion: champion.map(Champion.participant) ?? body.map(Champion.body),
      due: due,
      channel: channel,
      measure: measure,
      state: accepted ? .accepted : .proposed,
      entry: stamp.number
    )
    step.carried = [from]
    return step
  }

  func reserve(in numbers: inout ReservedNumbers) { numbers.take(id) }
}

/// A next step from an earlier workshop stays open.
package struct NextStepRenewed: Coded {
  /// The next step.
  package var id = ItemID(.nextStep, 0)

  /// The new due date; nil where it stays.
  package var due: CalendarDate?

  /// Why, or what stood in the way.
  package var reason: String?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.value("due", &due)
    try fields.text("reason", &reason)
  }
}

extension NextStepRenewed: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.nextSteps.update(id) { step in
      step.due = due ?? step.due
      step.renewals.append(Renewal(due: due, reason: reason, entry: stamp.number))
    }
  }
}

/// A next step is no longer wanted.
package struct NextStepDropped: Coded {
  /// The next step.
  package var id = ItemID(.nextStep, 0)

  /// Why.
  package var reason = ""

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.text("reason", &reason)
  }
}

extension NextStepDropped: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.nextSteps.update(id) { step in
      step.state = .dropped
      step.outcome = reason
    }
  }
}
