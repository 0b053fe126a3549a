/// How long somebody spoke in one turn: measured, private to the facilitator, never in the log.
package struct MeasuredTurn: Equatable, Sendable {
  /// Who spoke.
  package var who: Handle

  /// The entry that gave them the floor.
  package var entry: Int

  /// When they were given the floor.
  package var begin: Timestamp

  /// When they stopped.
  package var end: Timestamp

  /// How long they spoke, in milliseconds, without the pauses of the session.
  package var milliseconds: Int64

  /// Creates a measured turn.
  package init(
    who: Handle,
    entry: Int,
    begin: Timestamp,
    end: Timestamp,
    milliseconds: Int64
  ) {
    self.who = who
    self.entry = entry
    self.begin = begin
    self.end = end
    self.milliseconds = milliseconds
  }

  /// Measures a turn that has come to its end.
  package init(_ turn: FloorTurn, end: Timestamp, _ timetable: Timetable) {
    let end = max(turn.begin, end)
    self.init(
      who: turn.who,
      entry: turn.entry,
      begin: turn.begin,
      end: end,
      milliseconds: max(
        0,
        end.milliseconds - turn.begin.milliseconds - timetable.paused(from: turn.begin, to: end)
      )
    )
  }

  /// Whether this is the measure of that turn, and of no turn of another log.
  func measures(_ turn: FloorTurn) -> Bool {
    entry == turn.entry && who == turn.who && begin == turn.begin
  }
}
