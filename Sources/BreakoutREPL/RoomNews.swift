package import BreakoutCore

/// What the logs of rooms hold that a consolidation has not taken in yet.
package struct RoomNews: Sendable {
  /// The rooms that have gone on or are new: those pulled before first, new ones by file name.
  package var rooms: [Room] = []

  /// What else has to be told, in whole sentences.
  package var notices: [String] = []

  /// A room and what a pull of it would record.
  package struct Room: Sendable {
    /// What a pull records.
    package var event: RoomPulled

    /// How many entries it has more than were pulled; nil for a room not pulled before.
    package var growth: Int?

    /// Creates news of a room.
    package init(_ event: RoomPulled, growth: Int? = nil) {
      self.event = event
      self.growth = growth
    }
  }

  /// Creates empty news.
  package init() {}

  /// What there is to pull, a line each.
  package var lines: [String] {
    rooms.map { room in
      guard let growth = room.growth else {
        return translated("\(room.event.room) is new (\(room.event.log)); pull takes it in.")
      }
      let entries = counted(growth, "one entry", "\(growth) entries")
      return translated(
        "\(room.event.room) has gone on by \(entries) since it was pulled; pull takes them in."
      )
    } + notices
  }
}
