/// What one room has said on a finding.
package struct RoomComparison: Equatable, Sendable {
  /// The room's name in the consolidation.
  package let name: String

  /// The ladder that the room chose for its own words.
  package let ladder: String

  /// The linked proposals, in the order linked.
  package let proposals: [RoomItem]

  /// The linked contributions, in the order linked.
  package let contributions: [RoomItem]

  /// The proposal that speaks for the room: the first with a standing poll, else the first that
  /// stands; nil if none does.
  package let spokenBy: RoomItem?

  /// The room's own text of that proposal.
  package let text: String?

  /// The linked proposals whose tallies are not counted, since a room is counted once.
  package let notCounted: [RoomItem]

  /// What the room counted.
  package internal(set) var tally: Tally

  /// The chair's decision on the text as it stands.
  package let decision: Decision?

  /// Whether the room took it up, and by what.
  package let uptake: Uptake

  /// The objections to the linked proposals, settled ones included.
  package let objections: [Objection]

  /// The minority statements on the linked proposals.
  package let dissents: [Dissent]

  /// The objections that keep the room from consensus.
  package var openObjections: [Objection] { objections.filter(\.isOpen) }

  /// An item of the room as it is said across rooms.
  package func item(_ id: ItemID) -> RoomItem { RoomItem(name, id) }
}

/// What a room counted on a finding.
package enum Tally: Equatable, Sendable {
  /// Everything may be shown.
  case counted(CountedVote)
  /// There is a count, and it is kept back so that no small group's ballots can be told.
  case withheld
  /// A majority was seen and not counted; true if it is a majority under the room's rule.
  case uncounted(Bool)
  /// The room hummed, and the chair called this.
  case heard(Outcome)
  /// There is no count, for this reason.
  case none(NoCount)

  /// Whether a majority was seen and not counted, or the room hummed.
  var isUncounted: Bool {
    switch self {
    case .uncounted, .heard: true
    case .counted, .withheld, .none: false
    }
  }

  /// The vote, where it may be shown.
  package var vote: CountedVote? {
    if case .counted(let vote) = self { return vote }
    return nil
  }
}

/// Why a room has no count on a finding.
package enum NoCount: Equatable, Sendable {
  /// Only contributions are linked.
  case mentioned
  /// The linked proposal was never put to a poll.
  case neverPolled
  /// The linked proposals were withdrawn, joined or struck since.
  case fallen
  /// The poll is not closed yet.
  case open(ItemID)
  /// The poll was declared void.
  case void(ItemID, reason: String)
  /// The poll was on an older version of the text.
  case olderText(ItemID, version: Int, now: Int)
  /// The proposal was one of several options.
  case options(ItemID)
  /// Nobody cast a ballot.
  case noBallots(ItemID)
  /// The method puts no number of people in favour.
  case noSides(ItemID)
}

/// Whether a room took a finding up.
package enum Uptake: Equatable, Sendable {
  /// The sealed rule passed, with this outcome, and the chair did not decide otherwise.
  case byRule(Outcome)
  /// The chair decided that it is agreed while no objection was open; the count alone had not
  /// passed, or there was none. True if the rule asks for everybody and for no share.
  case byChair(asksEverybody: Bool)
  /// It was not taken up.
  case no

  /// Whether the room took it up.
  package var isYes: Bool { self != .no }

  /// What the room's taking it up amounts to; nil if it did not.
  package var outcome: Outcome? {
    switch self {
    case .byRule(let outcome): outcome
    case .byChair(let asksEverybody): asksEverybody ? .consensus : .majority
    case .no: nil
    }
  }
}
