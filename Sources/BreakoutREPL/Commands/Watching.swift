internal import BreakoutCore

extension REPLCommand {
  static let watch = REPLCommand(
    "watch",
    "SECONDS QUESTION, or off",
    "Ask a question again and again above the prompt, and tell when its answer changes.",
    in: .looking,
    examples: [
      Example(
        after: ["prop A", "poll P1 f5 present 3"],
        "watch 30 votes?",
        says: "asked again every"
      ),
      Example("watch 10 t?", says: "Nothing is timed yet"),
      Example(consolidating: "watch 5 rooms", says: "lario"),
      Example("watch off", says: "nothing is watched now"),
      Example("watch 5 note a", refuses: "Only questions are watched"),
    ]
  ) { line throws(UsageError) in
    if line.keyword("off") {
      try line.expectEnd()
      return .watch(.off)
    }
    guard !line.isAtEnd else { throw .missing("SECONDS") }
    let word = line.peek.lowercased()
    let digits = word.hasSuffix("s") ? String(word.dropLast()) : word
    guard let seconds = Int(digits), (1...3_600).contains(seconds) else {
      throw UsageError("After watch comes a number of seconds from 1 to 3600, then a question.")
    }
    _ = try line.word("SECONDS")
    let question = try line.text("QUESTION")
    guard case .effect(let effect, _) = try LineReading.read(question), effect.onlyLooks else {
      throw UsageError(
        "Only questions are watched, such as rooms, votes? or t?; “\(question.prefix(40))” was not done."
      )
    }
    return .watch(.begin(seconds: seconds, question: question, effect))
  }

  static let timing = REPLCommand(
    "timing",
    "[on|off]",
    "Tell after each line how long it took to be recorded, or no longer; nobody else sees it.",
    in: .session,
    examples: [
      Example("timing", says: "timing: each line is followed by how long it took"),
      Example(after: ["timing"], "timing off", says: "lines are not timed any more"),
      Example(after: ["timing"], "timing", says: "lines are not timed any more"),
    ]
  ) { line throws(UsageError) in
    let isOn = line.keyword("on")
    let isOff = !isOn && line.keyword("off")
    try line.expectEnd()
    return .timing(isOn ? true : isOff ? false : nil)
  }
}
