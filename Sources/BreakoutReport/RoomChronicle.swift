/// A room of a consolidation, with what its part of the report is made from.
package struct RoomChronicle: Sendable {
  /// The room's name in the consolidation.
  package var name: String

  /// The room's session and what names its log, as far as it was pulled.
  package var chronicle: Chronicle

  /// Creates a room.
  package init(name: String, chronicle: Chronicle) {
    self.name = name
    self.chronicle = chronicle
  }
}
