internal import BreakoutCore

extension REPLCommand {
  static let pull = REPLCommand(
    "pull",
    "[ROOM …] [FILE], or ROOM from FILE",
    "Take in what the rooms have recorded since, a log that is not part yet, or a room's log from "
      + "where it lies now.",
    in: .consolidation,
    examples: [
      Example(consolidating: "pull", says: "Every room is as it was pulled"),
      Example(
        consolidating: "pull lario from backup/lario.jsonl",
        says: "lario is read from backup/lario.jsonl from now on"
      ),
      Example("pull", refuses: "This is the log of one room"),
    ]
  ) { line throws(UsageError) in
    var names: [String] = []
    while !line.isAtEnd {
      if names.count == 1, line.keyword("from") {
        if let quoted = try line.quoted() { return .move(room: names[0], path: quoted) }
        return .move(room: names[0], path: try line.text("FILE"))
      }
      names.append(LineScanner.bare(try line.word("ROOM")))
    }
    return .pull(names)
  }
}
