internal import BreakoutCore

extension REPLCommand {
  static let ack = REPLCommand(
    "ack",
    "[NAME]",
    "Give the floor to whoever comes next, or to somebody by name.",
    in: .floor,
    examples: [
      Example(after: inRoom + ["q+ ema", "q+ hugo"], "ack", says: "Ema has the floor"),
      Example(after: inRoom + ["q+ ema"], "ack cleo", says: "Cleo has the floor"),
      Example("ack", refuses: "Nobody waits to speak. Add somebody with q+ NAME"),
    ]
  ) { line throws(UsageError) in
    .floor(.give(GiveFloor(line.isAtEnd ? nil : try line.name("NAME"))))
  }

  static let thanks = REPLCommand(
    "thanks",
    aliases: ["floor-"],
    "",
    "End the turn of whoever speaks; that is measured, and not written into the log.",
    in: .floor,
    examples: [
      Example(after: inRoom + ["ack ema"], "thanks", says: "Ema spoke for"),
      Example("thanks", refuses: "Nobody has the floor"),
    ]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .floor(.thanks)
  }

  static let last = REPLCommand(
    "last",
    "NAME",
    "Close the queue after somebody who waits; nobody behind them is to speak.",
    in: .floor,
    examples: [
      Example(
        after: inRoom + ["q+ ema", "q+ cleo"],
        "last cleo",
        says: "the queue is closed after Cleo"
      )
    ]
  ) { line throws(UsageError) in
    .record(CloseQueue(after: try line.name("NAME")))
  }

  static let speaking = REPLCommand(
    "speaking?",
    aliases: ["speaking"],
    "",
    "Show turns and time by person, affiliation and constituency; the facilitator's alone.",
    in: .floor,
    examples: [
      Example(after: inRoom + ["ack ema", "ack hugo"], "speaking?", says: "2 turns")
    ]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .floor(.times)
  }

  static let forget = REPLCommand(
    "forget",
    "speaking",
    "Delete the measured speaking times for good; the log still says who had the floor from when.",
    in: .floor,
    examples: [
      Example(
        after: inRoom + ["ack ema", "thanks"],
        "forget speaking",
        says: "the speaking times are deleted"
      ),
      Example("forget speaking", refuses: "There are no speaking times to forget"),
    ]
  ) { line throws(UsageError) in
    guard line.keyword("speaking") else {
      throw UsageError("Only speaking times are forgotten: forget speaking.")
    }
    try line.expectEnd()
    return .floor(.forget)
  }
}
