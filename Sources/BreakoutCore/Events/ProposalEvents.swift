/// A proposal was made.
package struct ProposalMade: Coded {
  /// The proposal's identifier.
  package var id = ItemID(.proposal, 0)

  /// Who made it; nil if the room did.
  package var proposer: Handle?

  /// The key question that was open.
  package var question: ItemID?

  /// The contributions it grew from.
  package var origins: [ItemID] = []

  /// The action proposed.
  package var text = ""

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.handle("proposer", &proposer)
    try fields.value("question", &question)
    try fields.values("origins", &origins)
    try fields.text("text", &text)
  }
}

extension ProposalMade: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.proposals.append(
      Proposal(
        id: id,
        versions: [Proposal.Version(text: text, entry: stamp.number)],
        proposer: proposer,
        origins: origins,
        question: question
      )
    )
  }

  func reserve(in numbers: inout ReservedNumbers) { numbers.take(id) }
}

/// A proposal got a new text; earlier polls and decisions were on the earlier text.
package struct ProposalAmended: Coded {
  /// The proposal.
  package var id = ItemID(.proposal, 0)

  /// The new text.
  package var text = ""

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.text("text", &text)
  }
}

extension ProposalAmended: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.updateProposal(id) {
      $0.versions.append(Proposal.Version(text: text, entry: stamp.number))
      $0.state = .open
    }
  }
}

/// A proposal was withdrawn.
package struct ProposalWithdrawn: Coded {
  /// The proposal.
  package var id = ItemID(.proposal, 0)

  /// Why.
  package var reason: String?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.text("reason", &reason)
  }
}

extension ProposalWithdrawn: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.updateProposal(id) {
      $0.state = .withdrawn
      $0.reason = reason
    }
  }
}

/// A proposal was joined to another, which takes over its origins.
package struct ProposalJoined: Coded {
  /// The proposal that goes on.
  package var id = ItemID(.proposal, 0)

  /// The proposal that is now part of it.
  package var joined = ItemID(.proposal, 0)

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.value("joined", &joined)
  }
}

extension ProposalJoined: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    guard let part = session.proposal(joined) else { return }
    session.updateProposal(joined) {
      $0.state = .joined
      $0.joinedTo = id
    }
    session.updateProposal(id) { whole in
      for origin in part.origins + [joined] where !whole.origins.contains(origin) {
        whole.origins.append(origin)
      }
    }
    guard let finding = session.consolidation.finding(joined) else { return }
    session.consolidation.findings.update(id) { $0.take(over: finding) }
  }
}

/// The chair made a decision on a proposal.
package struct DecisionMade: Coded {
  /// The proposal.
  package var proposal = ItemID(.proposal, 0)

  /// The version decided on, counted from 1.
  package var version = 1

  /// The call.
  package var outcome = DecisionOutcome.agreed

  /// The day on which the decision is to be reviewed.
  package var review: CalendarDate?

  /// Who made the call.
  package var chair: Handle?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("proposal", &proposal)
    try fields.integer("version", &version)
    try fields.name("outcome", &outcome)
    try fields.value("review", &review)
    try fields.handle("chair", &chair)
  }
}

extension DecisionMade: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.decisions.append(
      Decision(
        proposal: proposal,
        version: version,
        outcome: outcome,
        review: review,
        chair: chair,
        entry: stamp.number
      )
    )
    session.updateProposal(proposal) { $0.state = Proposal.State(outcome) }
  }
}

extension Proposal.State {
  /// The state that a decision leads to.
  package init(_ outcome: DecisionOutcome) {
    switch outcome {
    case .agreed: self = .agreed
    case .notAgreed: self = .notAgreed
    case .deferred: self = .deferred
    case .inconclusive: self = .inconclusive
    }
  }
}

/// A minority statement was bound to a proposal.
package struct DissentRecorded: Coded {
  /// The statement's identifier.
  package var id = ItemID(.dissent, 0)

  /// The proposal dissented from.
  package var proposal = ItemID(.proposal, 0)

  /// Who makes the statement.
  package var author = Handle("")

  /// Whether it is printed without a name at every attribution level.
  package var unnamed = false

  /// The statement.
  package var text = ""

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.value("proposal", &proposal)
    try fields.handle("author", &author)
    try fields.flag("unnamed", &unnamed)
    try fields.text("text", &text)
  }
}

extension DissentRecorded: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.dissents.append(
      Dissent(
        id: id,
        proposal: proposal,
        author: author,
        unnamed: unnamed,
        text: text,
        entry: stamp.number
      )
    )
  }

  func reserve(in numbers: inout ReservedNumbers) { numbers.take(id) }
}
