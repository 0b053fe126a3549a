internal import BreakoutCore

extension REPLCommand {
  static let after = REPLCommand(
    "after",
    "WORKSHOP",
    "Bring in what an earlier workshop left open; what is here already does not come twice.",
    in: .steps,
    examples: [
      Example("after rome-2010", says: "N1 from rome-2010 (plenary.N2): Circulate the fields")
    ]
  ) { line throws(UsageError) in
    .carryOver(from: try line.file("WORKSHOP"))
  }

  static let carried = REPLCommand(
    "carried?",
    aliases: ["carried"],
    "",
    "Show what came from earlier workshops and what has become of it.",
    in: .steps,
    examples: [
      Example(after: ["after rome-2010"], "carried?", says: "nobody has reported on it")
    ]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .show(CarriedView.text)
  }

  static let renew = REPLCommand(
    "renew",
    "N1 [by DATE] [: REASON]",
    "Report that a next step stays open, perhaps until another day; a proposal is deferred again.",
    in: .steps,
    examples: [
      Example(
        after: ["after rome-2010"],
        "renew N1 by 1 May 2012: two replies are missing",
        says: "N1 renewed, due 1 May 2012: two replies are missing"
      ),
      Example(after: ["after rome-2010"], "renew P1", says: "P1 deferred"),
    ]
  ) { line throws(UsageError) in
    guard let id = line.optionalItem() else {
      return .record(RenewNextStep(try line.item("N1"), due: nil, reason: nil))
    }
    if [.proposal, .finding].contains(id.kind) {
      try line.expectEnd()
      return .record(DecideProposal(id, .deferred, review: nil))
    }
    var due: DateExpression?
    if line.keyword("by") {
      let text: String
      if let before = line.beforeColon() { text = before } else { text = try line.text("DATE") }
      var date = LineScanner(text)
      due = try date.date("DATE")
    }
    return .record(RenewNextStep(id, due: due, reason: try line.textAfterColon()))
  }

  static let drop = REPLCommand(
    "drop",
    "N1: REASON, or lario.D1 from F1: REASON",
    "Report that a next step is no longer wanted; or leave a room's dissent out of a finding.",
    in: .steps,
    examples: [
      Example(
        after: ["after rome-2010"],
        "drop N1: the register was closed",
        says: "N1 dropped: the register was closed"
      ),
      Example(
        after: ["link lario.P2"],
        consolidating: "drop lario.D1 from F1: said of another text",
        says: "Put really in front",
        isRefused: true
      ),
    ]
  ) { line throws(UsageError) in
    if line.isAtEnd { throw UsageError("Say what is dropped, and why: drop N1: REASON.") }
    if let id = line.optionalItem() {
      guard let reason = try line.reason() else { throw UsageError("Say why, after a colon.") }
      switch id.kind {
      case .proposal, .finding: return .record(WithdrawProposal(id, because: reason))
      case .parkedItem: return .record(StrikeItem(id, because: reason))
      default: return .record(DropNextStep(id, because: reason))
      }
    }
    let item = try line.roomItem("lario.D1")
    _ = line.keyword("from")
    guard let finding = line.optionalItem() else {
      throw UsageError("Say from which finding: drop lario.D1 from F1: why.")
    }
    guard let reason = try line.reason() else { throw UsageError("Say why, after a colon.") }
    return .record(LeaveOutDissent(item, from: finding, because: reason))
  }
}
