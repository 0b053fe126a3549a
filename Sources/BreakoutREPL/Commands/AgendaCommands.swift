internal import BreakoutCore

extension REPLCommand {
  static let agendaAdd = REPLCommand(
    "agenda+",
    "[KIND] TITLE [20m]",
    "Put a point on the agenda; KIND is panel, presentation, discussion, breakout or plenary.",
    in: .agenda,
    examples: [
      Example("agenda+ panel Panel 1 45m", says: "A1 panel: Panel 1, 45 min"),
      Example("agenda+ Welcome", says: "A1 discussion: Welcome"),
    ]
  ) { line throws(UsageError) in
    let minutes = try line.trailingMinutes()
    var ahead = line
    var kind = SittingKind.discussion
    if let word = try? ahead.word("KIND"),
      let named = SittingKind.ofRooms.first(where: { $0.rawValue == word.lowercased() }),
      !ahead.isAtEnd
    {
      kind = named
      line = ahead
    }
    return .record(AddAgendaItem(try line.text("TITLE"), kind: kind, minutes: minutes))
  }

  static let agenda = REPLCommand(
    "agenda?",
    aliases: ["agenda"],
    "",
    "Show the agenda and the key questions, with planned and actual times.",
    in: .agenda,
    examples: [Example(after: ["agenda+ Welcome 10m"], "agenda?", says: "A1 Welcome")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .timed { AgendaView.text($0, at: $1.now) }
  }

  static let take = REPLCommand(
    "take",
    "A2",
    "Take up a point of the agenda.",
    in: .agenda,
    examples: [
      Example(after: ["agenda+ Welcome"], "take A1", says: "now A1 Welcome"),
      Example(after: ["agenda+ Welcome"], "take 1", says: "now A1 Welcome"),
    ]
  ) { line throws(UsageError) in
    // On the agenda people count the points and do not spell their identifiers.
    let id: ItemID
    if let number = Int(line.peek), (1...999).contains(number) {
      _ = try line.word("A2")
      id = ItemID(.agendaItem, number)
    } else {
      id = try line.item("A2")
    }
    try line.expectEnd()
    return id.kind == .question
      ? .record(TakeQuestion(id, minutes: nil)) : .record(TakeAgendaItem(id))
  }

  static let next = REPLCommand(
    "next",
    "",
    "Take the recipe's next step; without one, the next key question or point of the agenda.",
    in: .agenda,
    examples: [
      Example(
        after: ["question+ What?", "question+ How?", "ask Q1", "note a"],
        "next",
        says: "now Q2 How?"
      ),
      Example(after: ["agenda+ A", "agenda+ B", "next"], "next", refuses: "A1 was taken up less"),
    ]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .next
  }

  static let skip = REPLCommand(
    "skip",
    "[A3]",
    "Leave out what comes next, or that point or question; take A3 brings it back.",
    in: .agenda,
    examples: [
      Example(after: ["agenda+ Welcome", "agenda+ Panel"], "skip A1", says: "A1 skipped"),
      Example(after: ["question+ What?"], "skip", says: "Q1 skipped"),
      Example("skip", refuses: "Everything on the agenda has been taken up"),
    ]
  ) { line throws(UsageError) in
    let item = line.isAtEnd ? nil : try line.item("A3")
    try line.expectEnd()
    return .record(SkipItem(item))
  }
}
