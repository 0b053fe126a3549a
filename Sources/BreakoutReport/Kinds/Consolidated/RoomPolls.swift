import BreakoutCore

/// What became of the polls of a consolidation, so that their numbers add up.
struct RoomPolls {
  let context: RoomsContext

  /// All polls that were opened, those of the plenary included.
  var count: Int { context.all.reduce(0) { $0 + $1.session.polls.count } }

  /// The parts, such as `18 closed in the rooms, one closed in the plenary and one void`.
  var words: String {
    let polls = context.all.flatMap(\.session.polls)
    let parts = [
      (context.rooms.flatMap(\.session.polls).count { $0.state == .closed }, "closed in the rooms"),
      (context.session.polls.count { $0.state == .closed }, "closed in the plenary"),
      (polls.count { $0.state == .void }, "void"), (polls.count { $0.state == .open }, "open"),
    ]
    return Phrase.list(parts.filter { $0.0 > 0 }.map { Phrase.count($0.0, $0.1, $0.1) })
  }
}
