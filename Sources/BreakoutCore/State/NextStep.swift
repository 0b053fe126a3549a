/// An action the room agreed on.
package struct NextStep: Equatable, Sendable {
  /// The next step's identifier.
  package var id: ItemID

  /// The action.
  package var text: String

  /// Who sees to it.
  package var champion: Champion?

  /// Who else helps.
  package var supporters: [Handle] = []

  /// The day by which it is to be done.
  package var due: CalendarDate?

  /// The existing channel it builds on.
  package var channel: String?

  /// How one will see that it is done.
  package var measure: Measure?

  /// The proposal it follows from.
  package var follows: ItemID?

  /// The rooms' next steps that it brings together or carries on.
  package var origins: [RoomItem] = []

  /// What of earlier workshops it was carried over from; several where rooms' steps were merged.
  package var carried: [CarriedFrom] = []

  /// How often it was looked at and stayed open, oldest first.
  package var renewals: [Renewal] = []

  /// Where it stands.
  package var state = State.proposed

  /// What was said when it was done, or why it was dropped.
  package var outcome: String?

  /// The entry that recorded it.
  package var entry: Int

  /// Why it was struck.
  package var struck: String?

  /// Whether it came from an earlier workshop and nobody has reported on it here.
  package var awaitsReport: Bool {
    isOpen && !carried.isEmpty && origins.isEmpty && renewals.isEmpty
  }

  /// Whether it is still to be done.
  package var isOpen: Bool { state == .proposed || state == .accepted }

  /// Where a next step stands.
  package enum State: String, CaseIterable, Sendable {
    /// The champion has been named, but has not said yes.
    case proposed
    /// The champion has said yes.
    case accepted
    /// It is done.
    case done
    /// It is no longer wanted.
    case dropped
    /// It was taken back.
    case struck
  }
}

/// Who sees to a next step: somebody on the roster, or a body that is not.
package enum Champion: Hashable, Sendable {
  /// A participant.
  case participant(Handle)
  /// A body or person not on the roster, as written.
  case body(String)
}

/// How one will see that a next step is done.
package struct Measure: Coded {
  /// What kind of evidence it is.
  package enum Kind: String, CaseIterable, Sendable {
    /// A telling of what was done suffices.
    case narrative
    /// A number that must be reached.
    case quantity
    /// A document or a fact that must exist.
    case evidence
  }

  /// What kind of evidence it is.
  package var kind = Kind.narrative

  /// The measure in words.
  package var text = ""

  /// Creates a blank measure.
  package init() {}

  /// Creates a measure.
  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.name("kind", &kind)
    try fields.text("text", &text)
  }
}

/// Something put aside so that it is not lost.
package struct ParkedItem: Equatable, Sendable {
  /// The parked item's identifier.
  package var id: ItemID

  /// What it is.
  package var text: String

  /// Who raised it, if somebody on the roster did.
  package var speaker: Handle?

  /// The key question under which it came up.
  package var question: ItemID?

  /// The entry that recorded it.
  package var entry: Int

  /// Why it was struck; nil while it stands.
  package var struck: String?

  /// The earlier workshop it was carried over from, if it was.
  package var carried: CarriedFrom?
}

/// A named place in the log.
package struct Marker: Equatable, Sendable {
  /// The name, without its colon.
  package var name: String

  /// The entry that placed it.
  package var entry: Int

  /// When it was placed.
  package var time: Timestamp
}
