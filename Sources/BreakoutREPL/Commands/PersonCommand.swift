internal import BreakoutCore

extension REPLCommand {
  static let person = REPLCommand(
    "person",
    "NAME FIELD TEXT",
    "Change what the roster says: affiliation, country, constituency, role, biography, name, vote.",
    in: .roster,
    examples: [
      Example(
        after: ["roster+ Asha Rao"],
        "person asha role Director of outreach",
        says: "Asha Rao, role: Director of outreach"
      ),
      Example(after: ["roster+ Asha Rao"], "person asha vote no", says: "vote: no"),
    ]
  ) { line throws(UsageError) in
    let name = try personName(&line)
    let word = try line.word("FIELD").lowercased()
    guard let detail = PersonDetail(rawValue: word) else {
      throw UsageError("“\(word)” cannot be changed; there is \(listed(fields)).")
    }
    let text = try line.text("TEXT")
    if detail == .vote, !["yes", "no"].contains(text.lowercased()) {
      throw UsageError("A vote is yes or no, not “\(text)”.")
    }
    let value = detail == .vote ? text.lowercased() : text
    return .record(DescribeParticipant(name, detail, to: value == "-" ? nil : value))
  }

  private static let fields = PersonDetail.allCases.map(\.rawValue)

  /// Takes the words up to the first that names a field.
  private static func personName(_ line: inout LineScanner) throws(UsageError) -> TypedName {
    var words: [String] = []
    while !line.isAtEnd, words.isEmpty || !fields.contains(line.peek.lowercased()) {
      words.append(try line.word("NAME"))
    }
    guard !words.isEmpty else { throw UsageError("NAME is missing.") }
    guard !line.isAtEnd else {
      throw UsageError("Say what is to change: \(listed(fields)).")
    }
    return try LineScanner.typedName(words.joined(separator: " "))
  }
}
