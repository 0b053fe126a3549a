/// A point of the agenda.
package struct AgendaItem: Equatable, Sendable {
  /// The point's identifier.
  package var id: ItemID

  /// What kind of sitting it is.
  package var kind: SittingKind

  /// Its title.
  package var text: String

  /// The minutes planned for it.
  package var minutes: Int?

  /// When it was first taken up; nil before.
  package var takenUp: Timestamp?

  /// The entry that added it.
  package var entry: Int

  /// Why it was struck; nil while it stands.
  package var struck: String?
}

/// A question the room was asked to answer.
package struct KeyQuestion: Equatable, Sendable {
  /// The question's identifier.
  package var id: ItemID

  /// The question, as put to the room.
  package var text: String

  /// The minutes set aside for it.
  package var minutes: Int?

  /// When it was first taken up; nil before.
  package var takenUp: Timestamp?

  /// The entry that put it.
  package var entry: Int

  /// Why it was struck; nil while it stands.
  package var struck: String?
}

/// An agenda item or a key question being taken up; what follows belongs to it.
package struct TakingUp: Equatable, Sendable {
  /// The agenda item or the question.
  package var item: ItemID

  /// The entry that took it up.
  package var entry: Int

  /// When it was taken up.
  package var time: Timestamp
}
