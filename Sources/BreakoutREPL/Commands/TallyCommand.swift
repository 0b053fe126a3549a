internal import BreakoutCore

extension REPLCommand {
  static let tally = REPLCommand(
    "tally",
    "0 0 1 2 4 2 [by slips] or majority",
    "Enter counted hands, one number per answer, or a majority that nobody counted. Of approvals: one "
      + "number per option, then the number of ballots.",
    in: .polls,
    examples: [
      Example(after: ["prop A", "poll P1 f5 present 9"], "tally 0 0 0 2 4 3", says: "0|0|0|2|4|3"),
      Example(
        after: ["prop A", "poll P1 hands present 40"],
        "tally majority",
        says: "not counted"
      ),
      Example(
        after: ["prop A", "poll P1 hands present 4"],
        "tally 9 0",
        refuses: "only 4 may vote"
      ),
    ]
  ) { line throws(UsageError) in
    if line.keyword("majority") {
      try line.expectEnd()
      return .record(SeeMajority())
    }
    var words = try line.text("NUMBER").split { $0 == " " || $0 == "," || $0 == "|" }
      .map(String.init)
    let channel = try channel(&words)
    var counts: [Int] = []
    for word in words {
      guard let count = Int(word), (0...100_000).contains(count) else {
        throw UsageError("“\(word)” is not a number of hands.")
      }
      counts.append(count)
    }
    return .record(CountHands(counts, channel: channel))
  }

  static let votes = REPLCommand(
    "votes?",
    aliases: ["votes", "vote?"],
    "",
    "Show who has voted and who has not; of a hidden poll nothing more.",
    in: .polls,
    examples: [
      Example(
        after: ["present+ Asha, Ben", "prop A", "poll P1 f5", "v asha 4"],
        "votes?",
        says: "1 of 2 in"
      ),
      Example(
        after: ["prop A", "poll P1 f5 present 9", "tally 0 0 0 2 4 3", "close poll"],
        "votes?",
        says: "4 good"
      ),
    ]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .survey { PollView.progress($0.session, $0.strokes) }
  }

  static let close = REPLCommand(
    "close",
    aliases: ["closepoll"],
    "poll, or queue",
    "Close the open poll and say what it came to; or let nobody else wait to speak.",
    in: .polls,
    examples: [
      Example(
        after: ["prop A", "poll P1 f5 present 9", "tally 0 0 0 2 4 3"],
        "close poll",
        says: "T1 closed"
      ),
      Example("close queue", says: "the queue is closed"),
    ]
  ) { line throws(UsageError) in
    if line.keyword("queue") {
      try line.expectEnd()
      return .record(CloseQueue())
    }
    _ = line.keyword("poll")
    _ = line.optionalItem()
    try line.expectEnd()
    return .record(ClosePoll())
  }

  static let void = REPLCommand(
    "void",
    "poll: REASON",
    "Declare a poll void; its ballots stay in the log.",
    in: .polls,
    examples: [
      Example(
        after: ["prop A", "poll P1 f5 present 9"],
        "void poll: wrong text shown",
        says: "T1 void"
      )
    ]
  ) { line throws(UsageError) in
    _ = line.keyword("poll") || line.keywords("poll:")
    let id = line.optionalItem()
    guard let reason = try tailReason(&line) else { throw UsageError("Say why, after a colon.") }
    return .record(VoidPoll(id, because: reason))
  }
}
