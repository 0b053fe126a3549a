internal import BreakoutCore

/// People of several rooms who may be one person.
enum PeopleView {
  /// All who are open.
  static func text(_ survey: Survey) -> String {
    let lines = lines(survey)
    guard !lines.isEmpty else {
      return "Nobody seems to be on two rosters under different names."
    }
    return lines.map(visible).joined(separator: "\n")
  }

  /// A question each.
  static func lines(_ survey: Survey) -> [String] {
    LikelyPerson.all(in: survey.rooms, survey.session.consolidation)
      .map { pair in
        "\(pair.first.room) has “\(name(pair.first, survey))”, \(pair.second.room) "
          + "“\(name(pair.second, survey))”: type same \(pair.first) \(pair.second), or different "
          + "\(pair.first) \(pair.second)."
      }
  }

  private static func name(_ reference: RoomPerson, _ survey: Survey) -> String {
    guard let person = survey.rooms[reference.room]?.participant(reference.handle)?.person else {
      return reference.handle.text
    }
    return person.name + (person.affiliation.map { " (\($0))" } ?? "")
  }
}
