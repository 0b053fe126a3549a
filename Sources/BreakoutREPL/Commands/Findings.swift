internal import BreakoutCore

extension REPLCommand {
  static let link = REPLCommand(
    "link",
    "[F1] lario.P1 volta.P2 … [: TEXT]",
    "Draw a finding from what rooms have said; without F1, or with the next number, a new one.",
    in: .consolidation,
    examples: [
      Example(consolidating: "link F1 lario.P1 volta.P2", says: "F1 Keep one shared register"),
      Example(
        consolidating: "link lario.P1 volta.P2 bellagio.P1: The Partnership as a hub",
        says: "F1 The Partnership as a hub"
      ),
      Example(
        after: ["link lario.P1"],
        consolidating: "link F2 lario.P1",
        says: "lario.P1 is part of F1",
        isRefused: true
      ),
    ]
  ) { line throws(UsageError) in
    let finding = line.optionalItem()
    if let finding, finding.kind != .finding {
      throw UsageError("Which room's \(finding)? Put the room in front, as in lario.\(finding).")
    }
    let origins = line.roomItems()
    if origins.isEmpty, !line.isAtEnd, line.rest.first != ":" { _ = try line.roomItem("lario.P1") }
    return .record(LinkFinding(finding, origins, text: try line.textAfterColon()))
  }

  static let unlink = REPLCommand(
    "unlink",
    "F1 volta.P2 …[: REASON]",
    "Take items of rooms out of a finding.",
    in: .consolidation,
    examples: [
      Example(
        after: ["link lario.P1 volta.P2"],
        consolidating: "unlink F1 volta.P2: volta means all states",
        says: "F1 is no longer drawn from volta.P2"
      )
    ]
  ) { line throws(UsageError) in
    let finding = try line.item("F1")
    let origins = try someItems(&line)
    return .record(UnlinkFinding(finding, origins, because: try line.textAfterColon()))
  }

  static let split = REPLCommand(
    "split",
    "F1 volta.P2 … [: TEXT]",
    "Move items of rooms from a finding to a new one.",
    in: .consolidation,
    examples: [
      Example(
        after: ["link lario.P1 volta.P2"],
        consolidating: "split F1 volta.P2",
        says: "F2"
      )
    ]
  ) { line throws(UsageError) in
    let finding = try line.item("F1")
    let origins = try someItems(&line)
    return .record(SplitFinding(finding, origins, text: try line.textAfterColon()))
  }

  static let text = REPLCommand(
    "text",
    "F1 TEXT",
    "Give a finding a new text; the earlier ones stay on record.",
    in: .consolidation,
    examples: [
      Example(
        after: ["link lario.P1 volta.P2"],
        consolidating: "text F1 One register of all engagement work should be kept",
        says: "F1 version 2: One register"
      )
    ]
  ) { line throws(UsageError) in
    let id = try line.item("F1")
    return .record(AmendProposal(id, to: try line.text("TEXT")))
  }

  static let order = REPLCommand(
    "order",
    "A3 A1-2 … or F3 F1 …",
    "Put what is still to come of the agenda in order, or the findings; the others follow.",
    in: .agenda,
    examples: [
      Example(
        after: ["agenda+ Welcome", "agenda+ Panel", "agenda+ Close"],
        "order A3, A1-2",
        says: "agenda: A3 A1 A2"
      ),
      Example(
        after: ["link lario.P1", "link lario.P2"],
        consolidating: "order F2 F1",
        says: "order: F2 F1"
      ),
    ]
  ) { line throws(UsageError) in
    var ahead = line
    let order = ahead.items()
    guard !line.isAtEnd else {
      throw UsageError(
        "Name the findings in order, such as order F2 F1, or the points of the agenda, such as "
          + "order A3 A1 A2."
      )
    }
    if order.first?.kind == .finding {
      try ahead.expectEnd()
      return .record(OrderFindings(order))
    }
    return .record(OrderAgenda(try line.agendaOrder()))
  }

  static let findings = REPLCommand(
    "findings?",
    aliases: ["findings", "finding?"],
    "",
    "Show the findings in the order of the report, with what they are drawn from.",
    in: .consolidation,
    examples: [
      Example(after: ["link lario.P1 volta.P2"], consolidating: "findings?", says: "lario.P1")
    ]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .survey(FindingView.text)
  }

  private static func someItems(_ line: inout LineScanner) throws(UsageError) -> [RoomItem] {
    [try line.roomItem("volta.P2")] + line.roomItems()
  }
}
