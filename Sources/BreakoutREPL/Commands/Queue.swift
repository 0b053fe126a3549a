internal import BreakoutCore

extension REPLCommand {
  static let queueAdd = REPLCommand(
    "q+",
    aliases: ["queue+"],
    "NAME [to TEXT]",
    "Put somebody at the end of those who wait to speak, with what they want to say.",
    in: .floor,
    examples: [
      Example(after: inRoom, "q+ ema to answer cleo", says: "queue: Ema (answer cleo)"),
      Example(after: inRoom + ["q+ ema"], "q+ hugo", says: "queue: Ema, Hugo"),
      Example(after: inRoom + ["close queue"], "q+ hugo", refuses: "The queue is closed."),
    ]
  ) { line throws(UsageError) in try join(.turn, &line) }

  static let jumpIn = REPLCommand(
    "qq+",
    "NAME [to TEXT]",
    "Let somebody reply at once, before those who wait in turn.",
    in: .floor,
    examples: [
      Example(
        after: inRoom + ["q+ hugo"],
        "qq+ cleo to correct a figure",
        says: "queue: Cleo (jumps in: correct a figure), Hugo"
      )
    ]
  ) { line throws(UsageError) in try join(.jumpIn, &line) }

  static let pointOfOrder = REPLCommand(
    "point+",
    aliases: ["poo+"],
    "NAME [to TEXT]",
    "Take a point of order, about how the meeting is run; it comes before everything.",
    in: .floor,
    examples: [
      Example(
        after: inRoom + ["q+ hugo", "close queue"],
        "point+ cleo: the vote was not called",
        says: "queue: Cleo (point of order: the vote was not called), Hugo"
      )
    ]
  ) { line throws(UsageError) in try join(.pointOfOrder, &line) }

  static let queueRemove = REPLCommand(
    "q-",
    aliases: ["queue-"],
    "NAME, NAME … or all, or later [NAME]",
    "Take people out of the queue; with later, somebody lets the others go first.",
    in: .floor,
    examples: [
      Example(after: inRoom + ["q+ ema", "q+ hugo"], "q- ema", says: "queue: Hugo"),
      Example(after: inRoom + ["q+ ema", "q+ hugo"], "q- later", says: "queue: Hugo, Ema"),
    ]
  ) { line throws(UsageError) in
    if line.keyword("all") {
      try line.expectEnd()
      return .record(LeaveQueue(nil))
    }
    if line.keyword("later") {
      return .record(PutLast(line.isAtEnd ? nil : try line.name("NAME")))
    }
    if line.rest.lowercased().hasSuffix(" later") {
      line.rest = line.rest.dropLast(6)
      return .record(PutLast(try line.name("NAME")))
    }
    return .record(LeaveQueue(try line.names("NAME")))
  }

  static let queue = REPLCommand(
    "q?",
    aliases: ["queue?", "queue"],
    "[fair]",
    "Show who speaks and who waits; fair puts those not yet heard first, as a suggestion.",
    in: .floor,
    examples: [
      Example(after: inRoom + ["q+ ema"], "q?", says: "1. Ema"),
      Example(
        after: inRoom + ["hugo: yes", "q+ hugo", "q+ ema"],
        "q? fair",
        says: "1. Ema\n  2. Hugo"
      ),
    ]
  ) { line throws(UsageError) in
    let fair = line.keyword("fair")
    try line.expectEnd()
    return .floor(.queue(fair: fair))
  }

  static let open = REPLCommand(
    "open",
    "queue",
    "Let the queue take requests again.",
    in: .floor,
    examples: [Example(after: ["close queue"], "open queue", says: "the queue is open again")]
  ) { line throws(UsageError) in
    guard line.keyword("queue") else {
      throw UsageError("Only the queue is opened: open queue. A poll is opened with poll P1 f5.")
    }
    try line.expectEnd()
    return .record(ReopenQueue())
  }

  static let inRoom = ["present+ Asha, Cleo, Ema, Hugo"]

  /// How many words a name has at most; more are a name and a reason with nothing between.
  private static let longestName = 4

  /// Reads `NAME to TEXT`, `NAME: TEXT` or `NAME about TEXT`.
  private static func join(
    _ kind: SpeakingRequest.Kind,
    _ line: inout LineScanner
  ) throws(UsageError) -> Effect {
    var words: [String] = []
    while !line.isAtEnd, !["to", "about"].contains(line.peek.lowercased()), line.rest.first != ":" {
      let word = try line.word("NAME")
      words.append(LineScanner.bare(word))
      if word.hasSuffix(":") {
        line.rest = ":" + line.rest
      }
    }
    guard !words.isEmpty else { throw UsageError("NAME is missing.") }
    guard words.count <= longestName else {
      throw UsageError("Put a colon between the name and the reason, as in q+ \(words[0]): REASON.")
    }
    let name = try LineScanner.typedName(words.joined(separator: " "))
    var reason = try line.reason()
    if reason == nil, !line.isAtEnd {
      _ = line.keyword("to")
      reason = try line.text("TEXT")
    }
    return .floor(.join(JoinQueue(name, kind, reason: reason)))
  }
}
