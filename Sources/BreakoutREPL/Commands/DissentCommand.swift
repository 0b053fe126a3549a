internal import BreakoutCore

extension REPLCommand {
  static let dissent = REPLCommand(
    "dissent",
    "[unnamed] NAME [P3]: TEXT",
    "Bind a minority statement to a proposal.",
    in: .proposals,
    examples: [
      Example(
        after: ["present+ Hugo", "prop Report every year"],
        "dissent hugo: it turns partners into defendants",
        says: "D1 on P1, Hugo: it turns partners"
      ),
      Example(
        after: ["present+ Hugo", "prop Report every year"],
        "dissent unnamed hugo P1: too early",
        says: "printed without a name"
      ),
    ]
  ) { line throws(UsageError) in
    let unnamed = line.keyword("unnamed")
    let (name, proposal, text) = try statement(&line)
    return .record(RecordDissent(by: name, on: proposal, unnamed: unnamed, text))
  }

  /// Reads `NAME [P3]: TEXT`.
  static func statement(
    _ line: inout LineScanner
  ) throws(UsageError) -> (name: TypedName, proposal: ItemID?, text: String) {
    guard let head = line.beforeColon() else {
      throw UsageError("Type the name, a colon and the text.")
    }
    var words = head.split(whereSeparator: \.isWhitespace).map(String.init)
    let proposal = words.last.flatMap { ItemID($0) }
    if proposal != nil { words.removeLast() }
    if words.last?.lowercased() == "to" || words.last?.lowercased() == "on" { words.removeLast() }
    guard !words.isEmpty else { throw UsageError("NAME is missing.") }
    let name = try LineScanner.typedName(words.joined(separator: " "))
    guard let text = try line.reason() else { throw UsageError("TEXT is missing.") }
    return (name, proposal, text)
  }
}
