internal import BreakoutCore

/// The roster and who is in the room.
enum RosterView {
  /// Everybody on the roster, one line each.
  static func roster(_ session: Session) -> String {
    guard !session.participants.isEmpty else {
      return translated("The roster is empty. Add people with present+ NAME or roster+ NAME.")
    }
    return session.participants.map { participant in
      visible(
        participant.isPresent
          ? translated("present, \(line(participant.person))")
          : translated("absent , \(line(participant.person))")
      )
    }.joined(separator: "\n")
  }

  /// A person in one line.
  static func line(_ person: Person) -> String {
    let parts = [person.name, person.affiliation, person.country, person.constituency, person.role]
    return parts.compactMap { $0 }.joined(separator: ", ")
      + (person.observer ? translated(" (without a vote)") : "")
      + (person.origin.map { translated(", from \($0.room)") } ?? "")
  }

  /// Who is in the room, and who has which duty.
  static func present(_ session: Session) -> String {
    let present = session.present.map(\.person.name)
    var lines = [
      present.isEmpty
        ? translated("Nobody is marked present.")
        : translated("\(present.count) present: ")
          + present.joined(separator: ", ")
    ]
    let gone = session.participants.filter { !$0.isPresent && !$0.presence.isEmpty }
    if !gone.isEmpty {
      lines.append(translated("Left: ") + gone.map(\.person.name).joined(separator: ", "))
    }
    for duty in Duty.allCases {
      if let handle = session.duties[duty] {
        lines.append(translated("\(duty.word): \(session.name(of: handle))"))
      }
    }
    return lines.map(visible).joined(separator: "\n")
  }
}
