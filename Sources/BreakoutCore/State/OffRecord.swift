/// What was said and not written down.
package struct OffRecord: Equatable, Sendable {
  /// Since when nothing is written down; nil while the session is on the record.
  package internal(set) var since: Timestamp?

  /// The remarks of which only the length was kept.
  package internal(set) var remarks: [WithheldRemark] = []
}

/// A remark of which only the length was kept.
package struct WithheldRemark: Equatable, Sendable {
  /// How many characters it had.
  package var characters: Int

  /// The entry that stands in its place.
  package var entry: Int
}
