/// What was said and not written down.
package struct OffRecord: Equatable, Sendable {
  /// Since when nothing is written down; nil while the session is on the record.
  package internal(set) var since: Timestamp?

  /// The times off the record, in order; the last one may be going on.
  package internal(set) var spells: [OffRecordSpell] = []

  /// The remarks of which only the length was kept.
  package internal(set) var remarks: [WithheldRemark] = []
}

/// A time during which nothing was written down.
package struct OffRecordSpell: Equatable, Sendable {
  /// The entry that began it.
  package var entry: Int

  /// When it began.
  package var begin: Timestamp

  /// When the session was on the record again; nil while it is not.
  package var end: Timestamp?

  /// Creates a time off the record.
  package init(entry: Int, begin: Timestamp, end: Timestamp? = nil) {
    self.entry = entry
    self.begin = begin
    self.end = end
  }
}

/// A remark of which only the length was kept.
package struct WithheldRemark: Equatable, Sendable {
  /// How many characters it had.
  package var characters: Int

  /// When it was made.
  package var time: Timestamp

  /// The entry that stands in its place.
  package var entry: Int

  /// The entry that began the time off the record in which it was made; nil for a line of its own.
  package var spell: Int?
}
