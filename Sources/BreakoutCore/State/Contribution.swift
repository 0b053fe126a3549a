/// What somebody said, or the scribe's own summary.
package struct Contribution: Equatable, Sendable {
  /// The contribution's identifier.
  package var id: ItemID

  /// What kind of statement it is.
  package var kind: ContributionKind

  /// Who said it; nil for the scribe's summary.
  package var speaker: Handle?

  /// The key question it answers, if one was open.
  package var question: ItemID?

  /// The agenda item under which it was said, if one was open.
  package var agendaItem: ItemID?

  /// The first paragraph.
  package var opening: Paragraph

  /// How far a claim has been checked; nil for other kinds.
  package var claim: ClaimStatus?

  /// What followed under the same number, in order.
  package var further: [Paragraph] = []

  /// What the check of a claim was based on.
  package var claimNote: String?

  /// The entry that recorded it.
  package var entry: Int

  /// Why it was struck; nil while it stands.
  package var struck: String?

  /// All paragraphs, in order.
  package var paragraphs: [Paragraph] { [opening] + further }
}

/// One paragraph of a contribution.
package struct Paragraph: Equatable, Sendable {
  /// The text; a verbatim text may hold newlines.
  package var text: String

  /// Its number, if the speaker counted ("1."); kept as given, even if no 2 follows.
  package var number: Int?

  /// Whether the line breaks and spaces are part of it.
  package var verbatim: Bool

  /// Creates a paragraph.
  package init(number: Int? = nil, _ text: String, verbatim: Bool = false) {
    self.number = number
    self.text = text
    self.verbatim = verbatim
  }
}

/// The kind of a statement.
package enum ContributionKind: String, CaseIterable, Sendable {
  case point
  case idea
  case announcement
  case example
  case caveat
  case lesson
  case claim
}

/// How far a claim has been checked.
package enum ClaimStatus: String, CaseIterable, Sendable {
  case toVerify = "to verify"
  case verified
  case wrong
}

/// A theme that runs across contributions and proposals.
package struct Theme: Equatable, Sendable {
  /// The theme's identifier.
  package var id: ItemID

  /// Its name.
  package var name: String

  /// What belongs to it, in the order linked.
  package var items: [ItemID] = []

  /// What of the rooms belongs to it, in the order linked.
  package var origins: [RoomItem] = []

  /// The entry that named it.
  package var entry: Int

  /// Why it was struck; nil while it stands.
  package var struck: String?
}
