internal import BreakoutCore

extension REPLCommand {
  static let plan = REPLCommand(
    "plan",
    "[DAY] 14:00",
    "Say when the session is to begin; its end follows from the minutes of the agenda.",
    in: .time,
    examples: [
      Example(
        after: ["agenda+ Welcome 10m"],
        "plan 14:30",
        says: "planned start: 16 November 2011"
      ),
      Example("plan 17 Nov 2011 09:30", says: "planned start: 17 November 2011, 09:30"),
      Example("plan tomorrow", refuses: "a time of day such as 14:00"),
    ]
  ) { line throws(UsageError) in
    let words = try line.text("14:00").split(separator: " ").filter { $0.lowercased() != "at" }
    var time = LineScanner(words.last.map(String.init) ?? "")
    guard let minute = try time.optionalMinuteOfDay() else {
      throw UsageError("Type the beginning as a time of day such as 14:00, the day in front.")
    }
    guard words.count > 1 else { return .record(PlanStart(minute: minute)) }
    var day = LineScanner(words.dropLast().joined(separator: " "))
    return .record(PlanStart(minute: minute, day: try day.date("DAY")))
  }

  static let time = REPLCommand(
    "time",
    "[Q2] 15m",
    "Give a key question or a point of the agenda so many minutes altogether.",
    in: .time,
    examples: [
      Example(after: ["ask What next?"], "time 15m", says: "Q1 15 min"),
      Example(after: ["question+ How?"], "time Q1 20m", says: "Q1 20 min"),
      Example("time 15m", refuses: "Nothing is taken up"),
    ]
  ) { line throws(UsageError) in
    let item = line.optionalItem()
    let minutes = try line.minutes("15m")
    try line.expectEnd()
    return .record(SetTimeBox(item, minutes: minutes))
  }

  static let extend = REPLCommand(
    "+5m",
    "[Q2], or -5m",
    "Give what is talked about more minutes or fewer; once its time is up, from now.",
    in: .time,
    examples: [
      Example(after: ["ask What next? 15m"], "+5m", says: "Q1 20 min, +5"),
      Example(after: ["agenda+ Welcome 10m"], "+5m A1", says: "A1 15 min, +5"),
    ]
  ) { line throws(UsageError) in
    let word = line.isAtEnd || !LineScanner.isChange(line.peek.lowercased())
    let change = word ? "+5m" : try line.word("+5m")
    var digits = LineScanner(String(change.dropFirst()))
    let minutes = try digits.minutes("5m")
    let item = line.optionalItem()
    try line.expectEnd()
    return .record(ExtendTimeBox(item, by: change.first == "-" ? -minutes : minutes))
  }

  static let clock = REPLCommand(
    "t?",
    aliases: ["time?"],
    "",
    "Show the time that is left, how far ahead or behind we are, and what could be shorter.",
    in: .time,
    examples: [Example(after: ["ask What next? 25m"], "t?", says: "Q1: ")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .timed(TimeView.text)
  }

  static let pause = REPLCommand(
    "pause",
    "[10m] [WHAT FOR]",
    "Stop the clocks for a while; what is said meanwhile is not recorded.",
    in: .time,
    examples: [
      Example("pause 10m coffee", says: "pause, 10 min: coffee; the clocks stand still"),
      Example(after: ["pause"], "pause", refuses: "The session is paused already"),
    ]
  ) { line throws(UsageError) in
    let minutes = try line.optionalMinutes()
    return .record(PauseSession(minutes: minutes, reason: line.optionalText()))
  }

  static let goOn = REPLCommand(
    "continue",
    "",
    "Let the session go on after a pause.",
    in: .time,
    examples: [Example(after: ["pause"], "continue", says: "the session goes on")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .record(ContinueSession())
  }

  static let speakers = REPLCommand(
    "speakers",
    "2m or off",
    "Say how long one person may speak; you are told when somebody has.",
    in: .time,
    examples: [
      Example("speakers 2m", says: "speaking limit: 2 min"),
      Example("speakers 90s", says: "speaking limit: 90 s"),
      Example(after: ["speakers 2m"], "speakers off", says: "no speaking limit"),
    ]
  ) { line throws(UsageError) in
    if line.keyword("off") {
      try line.expectEnd()
      return .record(LimitSpeaking(seconds: nil))
    }
    let seconds = try line.seconds("2m")
    try line.expectEnd()
    return .record(LimitSpeaking(seconds: seconds))
  }
}
