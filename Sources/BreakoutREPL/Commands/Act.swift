internal import BreakoutCore

extension REPLCommand {
  static let act = REPLCommand(
    "act",
    aliases: ["action", "step+"],
    "NAME to TEXT [by DATE] [channel TEXT] [measure TEXT] [from P3]",
    "Agree a next step; a body that is not on the roster stands in quotes.",
    in: .steps,
    examples: [
      Example(
        after: ["present+ Dan"],
        "act dan to circulate the fields by 15 Jan 2012 measure evidence: fields sent",
        says: "N1 Dan: circulate the fields, by 15 January 2012"
      ),
      Example(
        "act \"GP community\" to use existing channels",
        says: "N1 GP community: use existing channels"
      ),
      Example(
        after: ["present+ Dan"],
        "act dan to report by 31 Feb 2012",
        refuses: "no 31 Feb 2012"
      ),
    ]
  ) { line throws(UsageError) in
    var details = AgreeNextStep.Details()
    details.owner = try stepOwner(&line)
    let origins = line.trailingOrigins("from")
    guard origins.count <= 1 else { throw UsageError("A next step follows from one proposal.") }
    details.follows = origins.first
    var clauses = StepClauses(try line.text("TEXT"))
    try clauses.fill(&details)
    return .record(AgreeNextStep(clauses.text, details))
  }

  /// Reads `NAME to` or `"BODY" to`.
  private static func stepOwner(
    _ line: inout LineScanner
  ) throws(UsageError) -> AgreeNextStep.Owner {
    if let body = try line.quoted() {
      _ = line.keyword("to")
      return .body(body)
    }
    var words: [String] = []
    while !line.isAtEnd, line.peek.lowercased() != "to", words.count < 6 {
      words.append(try line.word("NAME"))
    }
    guard line.keyword("to"), !words.isEmpty else {
      throw UsageError("Say who is to do what: act NAME to TEXT.")
    }
    return .participant(try LineScanner.typedName(words.joined(separator: " ")))
  }
}
