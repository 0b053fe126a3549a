internal import BreakoutCore

extension REPLCommand {
  static let readback = REPLCommand(
    "readback",
    "[P1 N2]",
    "Print what to read out, proposals and next steps, and ask the room to confirm it.",
    in: .readBack,
    examples: [
      Example(
        after: ["present+ Asha, Ben", "prop Share it"],
        "readback",
        says: "P1 open: Share it"
      ),
      Example(after: ["prop Share it"], "readback", refuses: "Nobody is marked present"),
    ]
  ) { line throws(UsageError) in
    let items = line.items()
    try line.expectEnd()
    return .record(OpenReadBack(items))
  }

  static let confirm = REPLCommand(
    "confirm",
    aliases: ["confirms"],
    "NAME, NAME or all",
    "Record who confirms what was read back; all are those who have not answered.",
    in: .readBack,
    examples: [
      Example(after: readOut, "confirm asha", says: "1 of 2 confirmed; now Asha"),
      Example(after: readOut, "confirm all", says: "2 of 2 confirmed; now Asha, Ben"),
      Example(after: ["present+ Asha"], "confirm asha", refuses: "Nothing has been read back"),
    ]
  ) { line throws(UsageError) in
    if line.keywords("all") || line.keywords("everybody") {
      try line.expectEnd()
      return .record(AnswerReadBack(confirming: .rest))
    }
    return .record(AnswerReadBack(confirming: .names(try line.names("NAME"))))
  }

  static let change = REPLCommand(
    "change",
    "NAME [P5]: TEXT",
    "Record that somebody asks for a change of what was read back.",
    in: .readBack,
    examples: [
      Example(
        after: readOut,
        "change ben P1: say shared, not kept",
        says: "Ben asked for a change of P1: say shared, not kept"
      )
    ]
  ) { line throws(UsageError) in
    let (name, item, text) = try statement(&line)
    return .record(AnswerReadBack(by: name, asking: text, of: item))
  }

  static let readBackState = REPLCommand(
    "readback?",
    "",
    "Show who has confirmed what was read back, who asks for a change and who is missing.",
    in: .readBack,
    examples: [
      Example(after: readOut + ["confirm asha"], "readback?", says: "Not yet heard: Ben")
    ]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .show(ReadBackView.text)
  }

  static let signoff = REPLCommand(
    "signoff",
    aliases: ["sign"],
    "or in a consolidation: ROOM 8 of 9[: REMARK]",
    "Sign off what was read back, or record how many of a room confirmed its part.",
    in: .readBack,
    examples: [
      Example(
        after: readOut + ["confirm all"],
        "signoff",
        says: "signed off by 2 of 2"
      ),
      Example(
        after: readOut + ["change ben: too short"],
        "signoff",
        refuses: "Ben asks for a change. Put really in front"
      ),
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
    if line.isAtEnd { return .record(SignRecord()) }
    let room = try line.word("ROOM")
    let confirmed = try headCount(&line, room)
    _ = line.keyword("of")
    let asked = try headCount(&line, room)
    let remark = try line.textAfterColon()
    return .record(SignRoom(room, confirmed: confirmed, of: asked, remark: remark))
  }

  private static let readOut = ["present+ Asha, Ben", "prop Keep one register", "readback"]

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
}
