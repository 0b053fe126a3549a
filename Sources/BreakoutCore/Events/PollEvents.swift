/// A poll was opened; its terms are sealed from here on.
package struct PollOpened: Coded {
  /// The poll's identifier.
  package var id = ItemID(.poll, 0)

  /// What decides its result.
  package var terms = PollTerms()

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.object("terms", &terms)
  }
}

extension PollOpened: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    let proposals = terms.options.compactMap(\.proposal)
    var sealed = terms
    // The same room votes again and again; one list of it in memory is enough.
    if let last = session.polls.last, last.terms.voters == terms.voters {
      sealed.voters = last.terms.voters
    }
    var poll = Poll(id: id, terms: sealed, round: 1, opened: stamp.number)
    if let earlier = session.pollOnTheSame(before: poll) { poll.round = earlier.round + 1 }
    let onRoster = session.participants.indices.count {
      !session.participants[$0].person.observer
    }
    poll.isEligibleGiven = terms.eligible != max(terms.present, onRoster)
    session.polls.append(poll)
    session.openPoll = id
    for proposal in proposals { session.updateProposal(proposal) { $0.polls.append(id) } }
  }

  func reserve(in numbers: inout ReservedNumbers) { numbers.take(id) }
}

/// A ballot was cast; the voter's last one counts.
package struct BallotCast: Coded {
  /// The poll.
  package var poll = ItemID(.poll, 0)

  /// Whose ballot it is.
  package var voter = Handle("")

  /// How it came in.
  package var channel = Channel.hands

  /// Who cast it for the voter, if it came by proxy.
  package var holder: Handle?

  /// The vote.
  package var vote = BallotContent()

  /// Why, if the voter said so.
  package var reason: String?

  /// The objection that the ballot raises, in a consent round.
  package var objection: ItemID?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("poll", &poll)
    try fields.handle("voter", &voter)
    try fields.name("channel", &channel)
    try fields.handle("holder", &holder)
    try fields.object("vote", &vote)
    try fields.text("reason", &reason)
    try fields.value("objection", &objection)
  }
}

extension BallotCast: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.polls.update(poll) {
      $0.cast(
        Ballot(voter: voter, channel: channel, holder: holder, content: vote, reason: reason)
      )
      $0.uncounted = false
    }
    guard let objection, let proposal = session.poll(poll)?.proposals.first else { return }
    session.objections.append(
      Objection(
        id: objection,
        proposal: proposal,
        poll: poll,
        objector: voter,
        text: reason ?? "",
        entry: stamp.number
      )
    )
  }

  func reserve(in numbers: inout ReservedNumbers) {
    if let objection { numbers.take(objection) }
  }
}

/// Hands or slips were counted; the last count of a channel stands.
package struct HandsCounted: Coded {
  /// The poll.
  package var poll = ItemID(.poll, 0)

  /// How they were given.
  package var channel = Channel.hands

  /// How many for each answer of the scale, abstentions last where counted.
  package var counts: [Int] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("poll", &poll)
    try fields.name("channel", &channel)
    try fields.integers("counts", &counts)
  }
}

extension HandsCounted: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.polls.update(poll) {
      $0.count(HandCount(channel: channel, counts: counts))
      $0.uncounted = false
    }
  }
}

/// A majority was seen, and nobody counted it.
package struct MajoritySeen: Coded {
  /// The poll.
  package var poll = ItemID(.poll, 0)

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("poll", &poll)
  }
}

extension MajoritySeen: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.polls.update(poll) { $0.uncounted = true }
  }
}

/// A poll was closed with its whole result.
package struct PollClosed: Coded {
  /// The poll.
  package var id = ItemID(.poll, 0)

  /// What it came to.
  package var result = PollResult()

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.object("result", &result)
  }
}

extension PollClosed: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    let open = session.openObjections(in: id)
    session.polls.update(id) { $0.close(with: result, openObjections: open, at: stamp.number) }
    if session.openPoll == id { session.openPoll = nil }
  }
}

/// A poll was declared void: its ballots stay in the log and decide nothing.
package struct PollVoided: Coded {
  /// The poll.
  package var id = ItemID(.poll, 0)

  /// Why.
  package var reason = ""

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.text("reason", &reason)
  }
}

extension PollVoided: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.polls.update(id) {
      $0.state = .void
      $0.voidReason = reason
      $0.closed = stamp.number
    }
    if session.openPoll == id { session.openPoll = nil }
  }
}

/// An objection was raised outside a consent round.
package struct ObjectionRaised: Coded {
  /// The objection's identifier.
  package var id = ItemID(.objection, 0)

  /// The proposal objected to.
  package var proposal = ItemID(.proposal, 0)

  /// The poll in which it was raised, if one was open on the proposal.
  package var poll: ItemID?

  /// Who objects.
  package var objector = Handle("")

  /// What the objection is.
  package var text = ""

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.value("proposal", &proposal)
    try fields.value("poll", &poll)
    try fields.handle("objector", &objector)
    try fields.text("text", &text)
  }
}

extension ObjectionRaised: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.objections.append(
      Objection(
        id: id,
        proposal: proposal,
        poll: poll,
        objector: objector,
        text: text,
        entry: stamp.number
      )
    )
  }

  func reserve(in numbers: inout ReservedNumbers) { numbers.take(id) }
}

/// An objection was replied to or settled.
package struct ObjectionHandled: Coded {
  /// The objection.
  package var id = ItemID(.objection, 0)

  /// Where it stands from now on.
  package var state = ObjectionState.answered

  /// The reply; of a state other than answered, what was said when it was reached.
  package var reply: String?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.name("state", &state)
    try fields.text("reply", &reply)
  }
}

extension ObjectionHandled: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.objections.update(id) {
      $0.state = state
      if state == .answered {
        $0.reply = reply ?? $0.reply
      } else {
        $0.remark = reply ?? $0.remark
      }
    }
  }
}
