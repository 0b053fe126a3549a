internal import BreakoutCore
internal import BreakoutReport

extension REPLCommand {
  static let log = REPLCommand(
    "log",
    aliases: ["log?"],
    "[P3 | #41 | 12 | all]",
    "Show the entries: all that count, those about an item, the last 12, or undone ones too.",
    in: .looking,
    examples: [
      Example(after: ["note hello"], "log", says: "hello"),
      Example(after: ["prop A", "note b"], "log P1", says: "P1"),
      Example(after: ["prop A", "note b"], "log #2", says: "P1 was proposed: A."),
    ]
  ) { line throws(UsageError) in
    var selection = LogSelection()
    if line.peek.hasPrefix("#") {
      let reference = try line.reference("#41")
      try line.expectEnd()
      return try reference.effect { id, _ in
        .log(LogSelection(about: id))
      }
    }
    if let item = line.optionalItem() {
      selection.item = item
    } else if line.keyword("all") || line.keyword("--all") {
      selection.all = true
    } else if !line.isAtEnd {
      selection.last = try line.number("log", in: 1...1_000_000)
    }
    try line.expectEnd()
    return .log(selection)
  }

  static let minutes = REPLCommand(
    "minutes",
    "[FORMAT] [to FILE]",
    "Print the minutes, or write them to a file.",
    in: .looking,
    examples: [Example("minutes", says: "DRAFT")]
  ) { line throws(UsageError) in
    try reportRequest(kind: "minutes", &line)
  }

  static let report = REPLCommand(
    "report",
    "[\(ReportNames.kinds.joined(separator: "|"))] "
      + "[\(ReportNames.formats.joined(separator: "|"))] [to FILE]",
    "Print a report, or write it to a file.",
    in: .looking,
    examples: [
      Example("report", says: "DRAFT"),
      Example("report minutes txt", says: "DRAFT"),
      Example("report --to next-steps.md", says: "next-steps written to next-steps.md"),
      Example("report poem", refuses: "no report"),
      Example("report to next-steps.mdd", refuses: "No report ends in .mdd; use .md, .html"),
    ]
  ) { line throws(UsageError) in
    try reportRequest(kind: nil, &line)
  }

  static let print = REPLCommand(
    "print",
    "slips [to FILE]",
    "Write paper for the room: the agenda for the wall, and slips to fill in and vote on.",
    in: .looking,
    examples: [
      Example(after: ["ask What?"], "print slips", says: "slips written to como/lario.slips.html"),
      Example("print money", refuses: "print slips"),
    ]
  ) { line throws(UsageError) in
    guard line.keyword("slips") else {
      throw UsageError(
        "What is printed on paper is slips: type print slips, or print slips to FILE."
      )
    }
    guard !line.isAtEnd else { return .printSlips(path: nil) }
    guard line.keyword("to") else { throw UsageError("Type print slips, or print slips to FILE.") }
    if let quoted = try line.quoted() { return .printSlips(path: quoted) }
    return .printSlips(path: try line.text("FILE"))
  }

  private static func reportRequest(
    kind: String?,
    _ line: inout LineScanner
  ) throws(UsageError) -> Effect {
    var words: [String] = []
    var path: String?
    while !line.isAtEnd {
      if line.keyword("to") || line.keyword("--to") {
        if let quoted = try line.quoted() {
          path = quoted
        } else {
          path = try line.text("FILE")
        }
        break
      }
      words.append(try line.word("KIND").lowercased())
    }
    if let kind { words.insert(kind, at: 0) }
    guard words.count <= 2 else {
      throw UsageError("A report has a kind and a format, no more.")
    }
    if let path, let ending = ReportFormats.strangeEnding(ofFile: path),
      !words.contains(where: ReportNames.formats.contains)
    {
      throw UsageError(
        "No report ends in .\(ending); use \(listed(ReportNames.formats.map { ".\($0)" })), or type the "
          + "format before to."
      )
    }
    let request = ReportNames.read(words, path: path)
    guard let request else {
      throw UsageError(
        "There is no report “\(words.joined(separator: " "))”; "
          + "there are \(listed(ReportNames.kinds, "and")) in \(listed(ReportNames.formats, "and"))."
      )
    }
    return .report(request)
  }
}
