package import BreakoutCore
internal import BreakoutReport

/// What is still missing before people leave.
package enum GapView {
  /// The gaps, one line each.
  static func text(_ session: Session, _ rooms: RoomSessions, _ news: RoomNews) -> String {
    let lines = lines(session, rooms, news)
    return lines.isEmpty ? translated("No gaps.") : lines.joined(separator: "\n")
  }

  /// The gaps, one line each; none if nothing is missing.
  ///
  /// - Parameters:
  ///   - session: A session.
  ///   - rooms: The rooms of a consolidation.
  ///   - news: What was not pulled.
  ///   - today: The day before which dates have passed; that of the last entry unless given.
  /// - Returns: Whole sentences.
  package static func lines(
    _ session: Session,
    _ rooms: RoomSessions,
    _ news: RoomNews,
    today: CalendarDate? = nil
  ) -> [String] {
    let behind = news.rooms.compactMap { room in
      room.growth.map { (room: room.event.room, entries: $0) }
    }
    return Gaps.of(session, rooms: rooms, behind: behind, today: today).map {
      visible($0.words + ".")
    }
  }
}
