/// Watches the floor and says when a turn has come to its end.
///
/// It knows of one turn, the one that goes on; what was measured before is kept elsewhere. Created
/// over a session that goes on, it takes the floor for free: nobody knows when the turn ended.
package struct SpeakingMeter: Equatable, Sendable {
  /// The turn that goes on.
  package private(set) var running: FloorTurn?

  private var seen: FloorTurn?

  /// What became of the turns when the floor was looked at.
  package enum Change: Equatable, Sendable {
    /// A turn has ended.
    case ended(MeasuredTurn)
    /// The turn that ended at that moment goes on after all: what ended it was undone.
    case goesOn(FloorTurn, endedAt: Timestamp)
  }

  /// Creates a meter over a session as it stands.
  package init(_ session: borrowing Session) {
    seen = session.floor.current
  }

  /// Looks at the floor after an entry.
  ///
  /// - Parameters:
  ///   - session: The session after the entry.
  ///   - now: When the entry was recorded.
  /// - Returns: What has to be noted; nil where nothing has.
  package mutating func follow(_ session: borrowing Session, at now: Timestamp) -> Change? {
    let current = session.floor.current
    guard current != seen else { return nil }
    let before = running
    let given = seen
    seen = current
    running = current.flatMap { $0.entry > given?.entry ?? 0 ? $0 : nil }
    guard let before else { return nil }
    if session.floor.turns.contains(before) {
      return .ended(MeasuredTurn(before, end: now, session.timetable))
    }
    // What gave the floor to this speaker was undone; whoever spoke before speaks on.
    guard before == given, let current else { return nil }
    return .goesOn(current, endedAt: before.begin)
  }

  /// Takes a turn up again that had been taken for ended.
  package mutating func resume(_ turn: FloorTurn) { running = turn }

  /// Ends the turn that goes on, if one does.
  package mutating func stop(
    _ session: borrowing Session,
    at now: Timestamp
  ) -> MeasuredTurn? {
    defer { running = nil }
    return running.map { MeasuredTurn($0, end: now, session.timetable) }
  }

  /// Forgets the turn that goes on: how long it has lasted will not be known.
  package mutating func forget() { running = nil }
}
