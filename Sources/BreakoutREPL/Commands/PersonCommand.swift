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
    let field = try line.word("FIELD").lowercased()
    let text = try line.text("TEXT")
    return .record(DescribeParticipant(name, try detail(field, text)))
  }

  private static let fields = [
    "affiliation", "country", "constituency", "role", "biography", "name", "vote",
  ]

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

  private static func detail(
    _ field: String,
    _ text: String
  ) throws(UsageError) -> DescribeParticipant.Detail {
    let cleared = text == "-" ? nil : text
    switch field {
    case "affiliation": return .affiliation(cleared)
    case "country": return .country(cleared)
    case "constituency": return .constituency(cleared)
    case "role": return .role(cleared)
    case "biography": return .biography(cleared)
    case "name": return .name(text)
    default:
      guard let vote = ["yes": true, "no": false][text.lowercased()] else {
        throw UsageError("A vote is yes or no, not “\(text)”.")
      }
      return .vote(vote)
    }
  }
}
