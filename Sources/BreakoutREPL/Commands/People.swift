internal import BreakoutCore

extension REPLCommand {
  static let same = identity(
    "same",
    false,
    "Say that people on the rosters of several rooms are one person.",
    "are one person"
  )

  static let different = identity(
    "different",
    true,
    "Say that people of several rooms are different people, whatever their names.",
    "are different people"
  )

  private static func identity(
    _ name: String,
    _ different: Bool,
    _ summary: String,
    _ answer: String
  ) -> REPLCommand {
    REPLCommand(
      name,
      "lario.ann-lee volta.anne-lee …",
      summary,
      in: .consolidation,
      examples: [Example(consolidating: "\(name) lario.ann-lee volta.anne-lee", says: answer)]
    ) { line throws(UsageError) in
      var people = [try line.roomPerson("lario.ann-lee")]
      while !line.isAtEnd { people.append(try line.roomPerson("volta.anne-lee")) }
      return .record(IdentifyPeople(people, different: different))
    }
  }

  static let people = REPLCommand(
    "people?",
    aliases: ["people"],
    "",
    "Show who may be one person on several rosters, under one name or different ones.",
    in: .consolidation,
    examples: [Example(consolidating: "people?", says: "same lario.ann-lee volta.anne-lee")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .survey { survey in
      try survey.requireRooms()
      return PeopleView.text(survey)
    }
  }
}
