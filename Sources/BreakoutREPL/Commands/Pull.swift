internal import BreakoutCore

extension REPLCommand {
  static let pull = REPLCommand(
    "pull",
    "[ROOM …] [FILE]",
    "Take in what the rooms have recorded since, or a log that is not part yet.",
    in: .consolidation,
    examples: [
      Example(consolidating: "pull", says: "Every room is as it was pulled"),
      Example("pull", refuses: "This is the log of one room"),
    ]
  ) { line throws(UsageError) in
    var names: [String] = []
    while !line.isAtEnd { names.append(LineScanner.bare(try line.word("ROOM"))) }
    return .pull(names)
  }
}
