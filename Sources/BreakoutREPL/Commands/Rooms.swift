internal import BreakoutCore

extension REPLCommand {
  static let rooms = REPLCommand(
    "rooms",
    aliases: ["rooms?"],
    "",
    "Show the rooms: people, proposals, next steps, sign-off and how far each was read.",
    in: .consolidation,
    examples: [Example(consolidating: "rooms", says: "lario")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .rooms
  }

  static let limit = REPLCommand(
    "limit",
    "NUMBER",
    "Declare the least number of people of whom reports print anything apart.",
    in: .consolidation,
    examples: [
      Example(consolidating: "limit 5", says: "fewer than 5 people"),
      Example(consolidating: "limit 1", says: "single people show", isRefused: true),
    ]
  ) { line throws(UsageError) in
    let least = try line.number("limit", in: SetSmallNumbers.range)
    try line.expectEnd()
    return .record(SetSmallNumbers(least))
  }
}
