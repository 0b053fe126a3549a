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

  static let signoff = REPLCommand(
    "signoff",
    aliases: ["sign"],
    "ROOM 8 of 9[: REMARK]",
    "Record how many of a room confirmed what was written about it.",
    in: .consolidation,
    examples: [
      Example(
        consolidating: "signoff lario 2 of 3: Ben asks for a change to P2",
        says: "lario signed off by 2 of 3"
      ),
      Example(
        consolidating: "signoff lario 4 of 3",
        says: "4 of 3 cannot be",
        isRefused: true
      ),
    ]
  ) { line throws(UsageError) in
    let room = try line.word("ROOM")
    let confirmed = try headCount(&line, room)
    _ = line.keyword("of")
    let asked = try headCount(&line, room)
    let remark = try line.textAfterColon()
    return .record(SignRoom(room, confirmed: confirmed, of: asked, remark: remark))
  }

  /// Reads `9`, whatever follows it.
  private static func headCount(
    _ line: inout LineScanner,
    _ room: String
  ) throws(UsageError) -> Int {
    let digits = line.rest.prefix { $0.isNumber }
    guard let count = Int(digits), (0...100_000).contains(count) else {
      throw UsageError("Say how many confirmed of how many asked: signoff \(room) 8 of 9.")
    }
    line.rest = line.rest.dropFirst(digits.count).drop(while: \.isWhitespace)
    return count
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
