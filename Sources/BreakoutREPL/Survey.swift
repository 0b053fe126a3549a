package import BreakoutCore

/// What a view of several rooms looks at.
package struct Survey: Sendable {
  /// The consolidation, or the session of a single room.
  package var session: Session

  /// The rooms, as far as they were pulled; none in the session of a single room.
  package var rooms: RoomSessions

  /// The wording ladder that the session has chosen.
  package var ladder: WordingLadder

  /// Creates a survey.
  package init(session: Session, rooms: RoomSessions, ladder: WordingLadder) {
    self.session = session
    self.rooms = rooms
    self.ladder = ladder
  }

  /// Refuses what only a consolidation can show.
  func requireRooms() throws(Refusal) { try session.requireConsolidation() }
}
