internal import BreakoutCore

extension REPLCommand {
  static let merge = REPLCommand(
    "merge",
    "lario.N1 volta.N2 … [: TEXT]",
    "Make one next step of several rooms'; what they do not agree on stays open and is named.",
    in: .consolidation,
    examples: [
      Example(
        consolidating: "merge lario.N1 volta.N1: Circulate the fields of the register",
        says: "N1 Secretariat: Circulate the fields"
      )
    ]
  ) { line throws(UsageError) in
    let items = [try line.roomItem("lario.N1")] + line.roomItems()
    guard items.count > 1 else {
      throw UsageError(
        "Name two next steps or more; one alone is carried on with carry \(items[0])."
      )
    }
    return .record(MergeSteps(items, text: try line.textAfterColon()))
  }

  static let carry = REPLCommand(
    "carry",
    "lario.N1 [: TEXT]",
    "Carry a room's next step on as it is, or in other words.",
    in: .consolidation,
    examples: [Example(consolidating: "carry lario.N1", says: "from lario.N1")]
  ) { line throws(UsageError) in
    let item = try line.roomItem("lario.N1")
    return .record(MergeSteps([item], text: try line.textAfterColon()))
  }
}
