internal import BreakoutCore

extension REPLCommand {
  static let retally = REPLCommand(
    "retally",
    "P3 at least 2/3",
    "Say what a count would have come to under another threshold; nothing is recorded.",
    in: .polls,
    examples: [
      Example(
        after: ["prop A", "poll P1 hands present 9", "tally 6 3", "close poll"],
        "retally P1 more than 2/3",
        says: "HYPOTHETICAL"
      ),
      Example(after: ["link lario.P1 volta.P2"], consolidating: "retally F1 75%", says: "5 of 5"),
    ]
  ) { line throws(UsageError) in
    let id = try line.item("P3")
    var rule = LineScanner(line.rest.trimmingMarks())
    let threshold = try threshold(&rule)
    try rule.expectEnd()
    return .survey { survey in try RetallyView.text(id, threshold, survey) }
  }

  private static func threshold(_ line: inout LineScanner) throws(UsageError) -> Threshold {
    if line.keyword("majority") { return .majority }
    if line.keywords("more than") { return Threshold(.moreThan, try line.share("SHARE")) }
    _ = line.keywords("at least")
    return Threshold(.atLeast, try line.share("SHARE"))
  }
}

extension Substring {
  /// The text without quotation marks around it.
  fileprivate func trimmingMarks() -> String { filter { !"\"“”".contains($0) } }
}
