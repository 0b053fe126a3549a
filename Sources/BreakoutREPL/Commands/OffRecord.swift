internal import BreakoutCore

extension REPLCommand {
  static let off = REPLCommand(
    "off",
    "",
    "Go off the record: of what is said only the length is kept, until on.",
    in: .contributions,
    examples: [
      Example("off", says: "off the record; nothing that is said is kept until on"),
      Example("off between us", refuses: "The word off stands alone"),
    ]
  ) { line throws(UsageError) in
    // What was typed is not said again: it was not meant to be kept.
    guard line.isAtEnd else {
      throw UsageError("The word off stands alone; for one line type [off] and the text.")
    }
    return .record(SuspendRecord())
  }

  static let on = REPLCommand(
    "on",
    "",
    "Go back on the record.",
    in: .contributions,
    examples: [Example(after: ["off"], "on", says: "on the record")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .record(ContinueRecord())
  }

  static let offMark = REPLCommand(
    "[off]",
    "TEXT, or NAME: [off] TEXT",
    "Keep of one line only that it was said and how long it is.",
    in: .contributions,
    examples: [Example("[off] between us", says: "off the record, 10 characters")]
  ) { line throws(UsageError) in
    guard let text = line.optionalText() else {
      throw UsageError("There is nothing after [off].")
    }
    return .record(WithholdRemark(text))
  }
}
