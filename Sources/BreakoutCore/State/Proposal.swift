/// A course of action put to the room for a decision.
package struct Proposal: Equatable, Sendable {
  /// The proposal's identifier.
  package var id: ItemID

  /// Its texts, oldest first; never empty.
  package var versions: [Version]

  /// Who made it; nil if the room did.
  package var proposer: Handle?

  /// The contributions it grew from.
  package var origins: [ItemID]

  /// The key question it answers, if one was open.
  package var question: ItemID?

  /// Where it stands.
  package var state = State.open

  /// Why it was withdrawn or struck.
  package var reason: String?

  /// The proposal it was joined to.
  package var joinedTo: ItemID?

  /// The earlier workshop it was carried over from, if it was.
  package var carried: CarriedFrom?

  /// The polls on it, voided ones included, oldest first.
  package var polls: [ItemID] = []

  /// One text of a proposal.
  package struct Version: Equatable, Sendable {
    /// The text.
    package var text: String

    /// The entry that gave it.
    package var entry: Int
  }

  /// Where a proposal stands.
  package enum State: String, CaseIterable, Sendable {
    case open
    case agreed
    case notAgreed = "not agreed"
    case deferred
    case inconclusive
    case withdrawn
    case joined
    case struck
  }

  /// The text as it stands.
  package var text: String { versions.last?.text ?? "" }

  /// Whether it is still before the room or was decided: not withdrawn, joined or struck.
  package var stands: Bool {
    switch state {
    case .withdrawn, .joined, .struck: false
    case .open, .agreed, .notAgreed, .deferred, .inconclusive: true
    }
  }
}

/// The chair's call on a proposal, separate from any count.
package struct Decision: Equatable, Sendable {
  /// The proposal.
  package var proposal: ItemID

  /// The version decided on, counted from 1.
  package var version: Int

  /// The call.
  package var outcome: DecisionOutcome

  /// The day on which the decision is to be reviewed.
  package var review: CalendarDate?

  /// Who made the call, if the session has a chair.
  package var chair: Handle?

  /// The entry that recorded it.
  package var entry: Int
}

/// What a chair can decide.
package enum DecisionOutcome: String, CaseIterable, Sendable {
  case agreed
  case notAgreed = "not agreed"
  case deferred
  case inconclusive
}

/// An objection, from the moment it is raised until it is settled or stands.
package struct Objection: Equatable, Sendable {
  /// The objection's identifier.
  package var id: ItemID

  /// The proposal objected to.
  package var proposal: ItemID

  /// The poll in which it was raised, if it was.
  package var poll: ItemID?

  /// Who objects.
  package var objector: Handle

  /// What the objection is.
  package var text: String

  /// Where it stands.
  package var state = ObjectionState.raised

  /// The last reply to it.
  package var reply: String?

  /// What was said when it was integrated, withdrawn or upheld.
  package var remark: String?

  /// The entry that recorded it.
  package var entry: Int

  /// Whether it still keeps the room from consensus.
  package var isOpen: Bool {
    switch state {
    case .raised, .answered, .standing: true
    case .integrated, .withdrawn: false
    }
  }
}

/// Where an objection stands.
package enum ObjectionState: String, CaseIterable, Sendable {
  /// Made, and not yet replied to.
  case raised
  /// Replied to, but not settled.
  case answered
  /// Met by a changed proposal.
  case integrated
  /// Taken back by who made it.
  case withdrawn
  /// Upheld after discussion.
  case standing
}

/// A minority statement bound to a proposal.
package struct Dissent: Equatable, Sendable {
  /// The statement's identifier.
  package var id: ItemID

  /// The proposal dissented from.
  package var proposal: ItemID

  /// Who makes the statement.
  package var author: Handle

  /// Whether the author wants the statement printed without a name at every attribution level.
  package var unnamed: Bool

  /// The statement.
  package var text: String

  /// The entry that recorded it.
  package var entry: Int

  /// Why it was struck; nil while it stands.
  package var struck: String?
}
