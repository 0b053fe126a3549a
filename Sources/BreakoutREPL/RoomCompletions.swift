internal import BreakoutCore

/// Completes items and people of rooms, with a few of their words.
enum RoomCompletions {
  /// How many items of a kind are offered of one room.
  private static let limit = 30

  /// What can follow a verb, as far as it begins as typed.
  static func candidates(
    _ typed: String,
    for verb: String,
    _ session: Session,
    _ rooms: RoomSessions
  ) -> [Completions.Candidate] {
    let all: [Completions.Candidate]
    switch verb {
    case "signoff", "sign", "pull", "nudge", "extend":
      all = rooms.rooms.map { Completions.Candidate($0.name) }
    case "same", "different": all = people(rooms)
    case "unlink", "split":
      let origins = session.consolidation.ordered.flatMap(\.origins)
      all = origins.map {
        Completions.Candidate($0.description, note: fewWords(rooms.text(of: $0)))
      }
    default: all = items(kinds(for: verb), rooms)
    }
    return all.filter { $0.text.lowercased().hasPrefix(typed.lowercased()) }
  }

  private static func kinds(for verb: String) -> [ItemID.Kind] {
    switch verb {
    case "link", "refine": [.proposal, .contribution]
    case "theme": [.proposal, .contribution, .theme]
    case "merge", "carry": [.nextStep]
    case "drop": [.dissent, .objection]
    case "show": ItemID.Kind.allCases
    default: []
    }
  }

  private static func items(
    _ kinds: [ItemID.Kind],
    _ rooms: RoomSessions
  ) -> [Completions.Candidate] {
    rooms.rooms.flatMap { room in
      kinds.flatMap { kind in
        room.session.standingItems(kind).suffix(limit).map { id in
          let item = RoomItem(room.name, id)
          return Completions.Candidate(item.description, note: fewWords(rooms.text(of: item)))
        }
      }
    }
  }

  private static func people(_ rooms: RoomSessions) -> [Completions.Candidate] {
    rooms.rooms.flatMap { room in
      room.session.participants.map { participant in
        let person = participant.person
        return Completions.Candidate(
          RoomPerson(room.name, person.handle).description,
          note: [person.name, person.affiliation].compactMap(\.self).joined(separator: ", ")
        )
      }
    }
  }

  /// The people of rooms who can be named here and are not on the roster, each name once.
  static func guests(_ session: Session, _ rooms: RoomSessions) -> [Person] {
    var seen = Set(session.participants.map(\.handle))
    return rooms.rooms.flatMap { room in
      room.session.participants.filter { seen.insert($0.handle).inserted }.map { participant in
        var person = participant.person
        person.origin = RoomPerson(room.name, person.handle)
        return person
      }
    }
  }

  /// The beginning of a text.
  static func fewWords(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.prefix(7).joined(separator: " ") + (words.count > 7 ? " …" : "")
  }
}

extension Session {
  /// The items of a kind that were not struck, in their order.
  fileprivate func standingItems(_ kind: ItemID.Kind) -> [ItemID] {
    let all: [ItemID] =
      switch kind {
      case .agendaItem: agenda.map(\.id)
      case .question: questions.map(\.id)
      case .contribution: contributions.map(\.id)
      case .proposal: proposals.filter(\.stands).map(\.id)
      case .poll: polls.map(\.id)
      case .objection: objections.map(\.id)
      case .dissent: dissents.map(\.id)
      case .nextStep: nextSteps.map(\.id)
      case .parkedItem: parkingLot.map(\.id)
      case .theme: themes.map(\.id)
      case .finding: []
      }
    return all.filter { struckReason($0) == nil }
  }
}
