package import BreakoutCore
internal import BreakoutReport

/// What a view of several rooms looks at.
package struct Survey: Sendable {
  /// The consolidation, or the session of a single room.
  package var session: Session

  /// The rooms, as far as they were pulled; none in the session of a single room.
  package var rooms: RoomSessions

  /// The wording ladder that the session has chosen.
  package var ladder: WordingLadder

  /// What bars are drawn with.
  package var strokes: BarStrokes

  /// Creates a survey.
  package init(
    session: Session,
    rooms: RoomSessions,
    ladder: WordingLadder,
    strokes: BarStrokes = .blocks
  ) {
    self.session = session
    self.rooms = rooms
    self.ladder = ladder
    self.strokes = strokes
  }

  /// What words are made from.
  var chronicle: Chronicle {
    var chronicle = Chronicle(session: session, count: session.entryCount, head: "", ladder: ladder)
    chronicle.rooms = rooms.rooms.map { room in
      RoomChronicle(
        name: room.name,
        chronicle: Chronicle(
          session: room.session,
          count: room.session.entryCount,
          head: "",
          ladder: ladder
        )
      )
    }
    return chronicle
  }

  /// Refuses what only a consolidation can show.
  func requireRooms() throws(Refusal) { try session.requireConsolidation() }
}
