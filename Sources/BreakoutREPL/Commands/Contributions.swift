internal import BreakoutCore

extension REPLCommand {
  static let note = REPLCommand(
    "note",
    aliases: ["info"],
    "TEXT",
    "Record the scribe's own summary.",
    in: .contributions,
    examples: [Example("note The room agreed to hear Ben first.", says: "C1 note: The room agreed")]
  ) { line throws(UsageError) in
    .record(RecordContribution(.own(try line.text("TEXT"))))
  }

  static let idea = typed("idea", .idea, "Record an idea.", "one register")
  static let announce = typed(
    "announce",
    .announcement,
    "Record an announcement.",
    "we meet in May"
  )
  static let example = typed("example", .example, "Record an example.", "INSEN does it")
  static let caveat = typed("caveat", .caveat, "Record a caveat.", "not for small projects")
  static let lesson = typed("lesson", .lesson, "Record a lesson learnt.", "start small")
  static let claim = typed("claim", .claim, "Record a claim to be checked.", "ten are empty")

  private static func typed(
    _ name: String,
    _ kind: ContributionKind,
    _ summary: String,
    _ text: String
  ) -> REPLCommand {
    REPLCommand(
      name,
      "[NAME:] TEXT, or TEXT @NAME",
      summary,
      in: .contributions,
      examples: [
        Example(after: ["present+ Ben"], "\(name) ben: \(text)", says: "\(kind.rawValue)"),
        Example("\(name) \(text)", says: "C1"),
        Example(after: ["present+ Ben"], "\(name) \(text) @ben", says: "Ben: \(text)"),
      ]
    ) { line throws(UsageError) in
      .record(RecordContribution(try line.spoken("TEXT"), kind: kind))
    }
  }

  static let retype = REPLCommand(
    "retype",
    "C3 KIND or #41 KIND",
    "Change what kind of statement a contribution is, or make an action or a proposal of it.",
    in: .contributions,
    examples: [
      Example(after: ["note 106 of 190 states"], "retype C1 claim", says: "C1 is a claim"),
      Example(after: ["note write to all"], "retype C1 action", says: "C1 struck: retyped as N1"),
      Example(after: ["note write to all"], "retype 2 action", says: "C1 struck: retyped as N1"),
      Example(after: ["note Share it"], "retype C1 proposal", says: "P1"),
    ]
  ) { line throws(UsageError) in
    let reference = try line.reference("C3")
    let word = try line.word("KIND").lowercased()
    try line.expectEnd()
    if let conversion = Conversion(rawValue: word) {
      return try reference.wholeEffect { .convert($0, conversion) }
    }
    guard let kind = ContributionKind(rawValue: word) else {
      let kinds = listed(
        ContributionKind.allCases.map(\.rawValue) + Conversion.allCases.map(\.rawValue)
      )
      throw UsageError("“\(word)” is no kind of statement; there is \(kinds).")
    }
    return try reference.wholeEffect { .record(RetypeContribution($0, as: kind)) }
  }

  static let check = REPLCommand(
    "check",
    "C3 verified|wrong|to verify[: NOTE]",
    "Record what came of checking a claim.",
    in: .contributions,
    examples: [
      Example(
        after: ["claim ten are empty"],
        "check C1 verified: the annual report says so",
        says: "claim C1 verified"
      ),
      Example(after: ["note a"], "check C1 wrong", refuses: "C1 is not a claim"),
    ]
  ) { line throws(UsageError) in
    let id = try line.item("C3")
    let word = (line.beforeColon() ?? line.optionalText() ?? "").lowercased()
    guard let status = ClaimStatus(rawValue: word) else {
      let typed = word.isEmpty ? "" : ", not “\(word)”"
      throw UsageError("A claim is verified, wrong or to verify\(typed).")
    }
    return .record(CheckClaim(id, status, note: try line.reason()))
  }

  static let theme = REPLCommand(
    "theme",
    "NAME: C1 P2 …",
    "Put contributions, proposals and findings under a theme; in a consolidation also a room's.",
    in: .contributions,
    examples: [
      Example(
        after: ["note a", "note b"],
        "theme Existing channels: C1 C2",
        says: "H1 Existing channels: C1 C2"
      ),
      Example(
        after: ["link lario.P1"],
        consolidating: "theme Existing channels: F1 volta.P2",
        says: "H1 Existing channels: F1 volta.P2"
      ),
      Example(after: ["note a"], "theme Existing channels: P9", refuses: "no P9"),
    ]
  ) { line throws(UsageError) in
    guard let name = line.beforeColon(), !name.isEmpty else {
      throw UsageError("Name the theme before a colon and its items after it.")
    }
    var tail = LineScanner(String(line.rest.dropFirst()))
    let (items, origins) = tail.mixedItems()
    guard !items.isEmpty || !origins.isEmpty else {
      throw UsageError("There is no item such as C1 after the colon.")
    }
    try tail.expectEnd()
    if let id = ItemID(name), id.kind == .theme {
      return .record(LinkTheme(.existing(id), items, origins: origins))
    }
    return .record(LinkTheme(.named(name), items, origins: origins))
  }
}
