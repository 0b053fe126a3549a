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
    return .survey(RoomsView.text)
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

  static let drop = REPLCommand(
    "drop",
    "lario.D1 from F1: REASON",
    "Leave a minority statement or an objection of a room out of a finding; the report says so.",
    in: .consolidation,
    examples: [
      Example(
        after: ["link lario.P2"],
        consolidating: "drop lario.D1 from F1: said of another text",
        says: "Put really in front",
        isRefused: true
      )
    ]
  ) { line throws(UsageError) in
    let item = try line.roomItem("lario.D1")
    _ = line.keyword("from")
    let finding = line.optionalItem()
    guard let finding else {
      throw UsageError("Say from which finding: drop lario.D1 from F1: why.")
    }
    guard let reason = try line.reason() else { throw UsageError("Say why, after a colon.") }
    return .record(LeaveOutDissent(item, from: finding, because: reason))
  }
}
