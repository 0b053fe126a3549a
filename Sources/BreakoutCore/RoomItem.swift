/// An item of one of several rooms, as people say it across rooms: `lario.P3`.
package struct RoomItem: Hashable, Sendable {
  /// The room's name in the consolidation.
  package var room: String

  /// The item's identifier in the log of its room.
  package var item: ItemID

  /// Creates a reference.
  package init(_ room: String, _ item: ItemID) {
    self.room = room
    self.item = item
  }
}

extension RoomItem: LosslessStringConvertible {
  /// The reference as it is typed and printed, such as `lario.P3`.
  package var description: String { "\(room).\(item)" }

  /// Reads `lario.P3`; nil for anything else.
  ///
  /// What follows the last dot is the item.
  package init?(_ description: String) {
    guard let dot = description.lastIndex(of: "."), dot > description.startIndex,
      let item = ItemID(String(description[description.index(after: dot)...]))
    else { return nil }
    self.init(String(description[..<dot]), item)
  }
}

extension RoomItem: Comparable {
  /// Orders by room, then by item.
  package static func < (left: Self, right: Self) -> Bool {
    left.room == right.room ? left.item < right.item : left.room < right.room
  }
}
