package import BreakoutCore

/// What reports are made from: a session, the ladder for its words, and what names its log.
package struct Chronicle: Sendable {
  /// The session.
  package var session: Session

  /// The entries in log order; only kinds that say so need them.
  package var entries: [Entry]

  /// How many entries the log has.
  package var count: Int

  /// The hash of the last line of the log, in hexadecimal digits; empty if there is no log.
  package var head: String

  /// The ladder that turns counts into words.
  package var ladder: WordingLadder

  /// How many entries this program does not understand.
  package var notUnderstood: Int

  /// The rooms that the session consolidates, in the order pulled; empty for a single room.
  package var rooms: [RoomChronicle] = []

  /// How people appear; the session's own level unless another was asked for.
  package var attribution: AttributionLevel

  /// Creates a chronicle at the session's own attribution level.
  package init(
    session: Session,
    entries: [Entry] = [],
    count: Int,
    head: String,
    ladder: WordingLadder,
    notUnderstood: Int = 0
  ) {
    self.session = session
    self.entries = entries
    self.count = count
    self.head = head
    self.ladder = ladder
    self.notUnderstood = notUnderstood
    attribution = session.attribution
  }

  /// The rooms' sessions by name.
  package var roomSessions: RoomSessions {
    RoomSessions(rooms.map { RoomSessions.Room(name: $0.name, session: $0.chronicle.session) })
  }
}
