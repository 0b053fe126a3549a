internal import BreakoutCore

extension REPLCommand {
  static let nudge = REPLCommand(
    "nudge",
    "ROOM [TEXT]",
    "Tell a room at its prompt that the plenary asks for it, or a text of your own.",
    in: .consolidation,
    examples: [
      Example(consolidating: "nudge volta", says: "notice 1 to volta: the plenary asks for you"),
      Example(consolidating: "nudge volta: come to an end", says: "to volta: come to an end"),
      Example(consolidating: "nudge garda", says: "There is no room “garda”", isRefused: true),
    ]
  ) { line throws(UsageError) in
    let word = try line.word("ROOM")
    let room = LineScanner.bare(word)
    if room == word, let text = try line.reason() {
      return .give(NoticeRequest(room: room, content: .text(text)))
    }
    return .give(
      NoticeRequest(room: room, content: line.optionalText().map { .text($0) } ?? .nudge)
    )
  }

  static let broadcast = REPLCommand(
    "broadcast",
    "TEXT",
    "Tell all rooms something at their prompts, above the line that is being typed there.",
    in: .consolidation,
    examples: [
      Example(
        consolidating: "broadcast 5 minutes",
        says: "notice 1 to bellagio, lario and volta: 5 minutes"
      )
    ]
  ) { line throws(UsageError) in
    .give(NoticeRequest(room: nil, content: .text(try line.text("TEXT"))))
  }

  static let extendRooms = REPLCommand(
    "extend",
    "all 5m, or ROOM 5m",
    "Offer rooms more minutes; each facilitator takes them with +5m.",
    in: .consolidation,
    examples: [
      Example(
        consolidating: "extend all 5m",
        says: "notice 1 to bellagio, lario and volta: 5 more minutes"
      ),
      Example("extend 5m", refuses: "Type +5m for more minutes in this room"),
    ]
  ) { line throws(UsageError) in
    var ahead = line
    if let minutes = try? ahead.minutes("5m"), ahead.isAtEnd {
      throw UsageError(
        "Type +\(minutes)m for more minutes in this room, or extend all \(minutes)m in a consolidation."
      )
    }
    let room = LineScanner.bare(try line.word("ROOM"))
    let minutes = try line.minutes("5m")
    try line.expectEnd()
    return .give(
      NoticeRequest(room: room.lowercased() == "all" ? nil : room, content: .minutes(minutes))
    )
  }
}
