import BreakoutCore

/// What became of the polls of a consolidation, so that their numbers add up.
struct RoomPolls {
  let context: RoomsContext

  /// All polls that were opened, those of the plenary included.
  var count: Int { context.all.reduce(0) { $0 + $1.session.polls.count } }

  /// How many of them had their rule sealed in the log; the others were taken over with their results.
  var sealed: Int { context.all.reduce(0) { $0 + $1.session.sealedPolls } }

  /// What can be said of their rules.
  var sealing: String {
    if sealed == count {
      return translated("under rules that were sealed before the first ballot of each")
    }
    guard sealed > 0 else {
      return translated("taken over from other records with the results told there")
    }
    return translated(
      "\(sealed) of them under rules that were sealed before the first ballot of each, the others "
        + "taken over from other records with the results told there"
    )
  }

  /// The parts, such as `18 closed in the rooms, one closed in the plenary and one void`.
  var words: String {
    let polls = context.all.flatMap(\.session.polls)
    let rooms = context.rooms.flatMap(\.session.polls).count { $0.state == .closed }
    let plenary = context.session.polls.count { $0.state == .closed }
    let void = polls.count { $0.state == .void }
    let open = polls.count { $0.state == .open }
    return Phrase.list(
      [
        rooms > 0 ? Phrase.count(rooms, "closed in the rooms", "closed in the rooms") : nil,
        plenary > 0 ? Phrase.count(plenary, "closed in the plenary", "closed in the plenary") : nil,
        void > 0 ? Phrase.count(void, "void", "void") : nil,
        open > 0 ? Phrase.count(open, "open", "open") : nil,
      ].compactMap { $0 }
    )
  }
}

extension Session {
  /// How many polls were opened here, and their rules so sealed before the first ballot; those taken
  /// over from another record bear its word alone.
  var sealedPolls: Int { polls.count { sources[$0.opened] == nil } }
}
