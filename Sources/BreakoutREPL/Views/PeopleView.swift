internal import BreakoutCore

/// People of several rooms who may be one person.
enum PeopleView {
  /// All who are open.
  static func text(_ survey: Survey) -> String {
    let lines = lines(survey)
    guard !lines.isEmpty else {
      return translated("Nobody is left who may be one person on two rosters.")
    }
    return lines.map(visible).joined(separator: "\n")
  }

  /// A question each.
  static func lines(_ survey: Survey) -> [String] {
    LikelyPerson.all(in: survey.rooms, survey.session.consolidation)
      .map { likely in
        let typed = likely.people.map(\.description).joined(separator: " ")
        return translated("\(rosters(likely, survey)): type same \(typed), or different \(typed).")
      }
  }

  /// Which room has whom.
  private static func rosters(_ likely: LikelyPerson, _ survey: Survey) -> String {
    let people = likely.people
    guard likely.isOneName, let first = people.first else {
      return people.enumerated().map { place, person in
        translated(
          "\(person.room)\(place == 0 ? translated(" has") : "") “\(name(person, survey))”"
        )
      }.joined(separator: ", ")
    }
    let rooms = listed(people.map(\.room), "and")
    return people.count == 2
      ? translated("\(rooms) both have “\(name(first, survey))”")
      : translated("\(rooms) all have “\(name(first, survey))”")
  }

  private static func name(_ reference: RoomPerson, _ survey: Survey) -> String {
    guard let person = survey.rooms[reference.room]?.participant(reference.handle)?.person else {
      return reference.handle.text
    }
    return person.name + (person.affiliation.map { " (\($0))" } ?? "")
  }
}
