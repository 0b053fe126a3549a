/// One statement of a consolidation, drawn from what the rooms have said.
///
/// It is polled, decided and objected to as a proposal is; see `statement`.
package struct Finding: Equatable, Sendable {
  /// The statement, with its versions, its plenary polls and where it stands.
  package var statement: Proposal

  /// The rooms' proposals and contributions it is drawn from, in the order linked.
  package private(set) var origins: [RoomItem] = []

  /// The minority statements and objections of rooms that were left out.
  package var leftOut: [LeftOut] = []

  /// The finding's identifier.
  package var id: ItemID { statement.id }

  /// The text as it stands.
  package var text: String { statement.text }

  init(_ statement: Proposal) {
    self.statement = statement
  }

  /// The origins that are proposals, in the order linked.
  package var proposals: [RoomItem] { origins.filter { $0.item.kind == .proposal } }

  mutating func link(_ items: [RoomItem]) {
    for item in items where !origins.contains(item) { origins.append(item) }
  }

  /// Takes over what another finding was drawn from, and what was left out of it.
  mutating func take(over other: Finding) {
    link(other.origins)
    leftOut += other.leftOut
  }

  mutating func unlink(_ items: [RoomItem]) { origins.removeAll { items.contains($0) } }
}

/// Something of a room that a rapporteur left out of a finding.
package struct LeftOut: Equatable, Sendable {
  /// The minority statement or the objection.
  package var item: RoomItem

  /// Why.
  package var reason: String

  /// The entry that recorded it.
  package var entry: Int
}
