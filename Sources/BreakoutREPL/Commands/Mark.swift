internal import BreakoutCore

extension REPLCommand {
  static let mark = REPLCommand(
    "mark",
    "NAME",
    "Give this place in the log a name.",
    in: .corrections,
    examples: [Example("mark before-vote", says: "marker :before-vote")]
  ) { line throws(UsageError) in
    let word = try line.word("NAME")
    try line.expectEnd()
    let name = word.hasPrefix(":") ? String(word.dropFirst()) : word
    guard !name.isEmpty, name.count <= 40 else {
      throw UsageError("A marker is one word of at most 40 letters.")
    }
    return .record(PlaceMarker(name))
  }
}
