internal import BreakoutCore

extension REPLCommand {
  static let rosterAdd = REPLCommand(
    "roster+",
    aliases: ["participant+", "person+"],
    "NAME, AFFILIATION, COUNTRY, CONSTITUENCY, ROLE",
    "Put somebody on the roster; all but the name can be left out.",
    in: .roster,
    examples: [
      Example("roster+ Asha Rao, Ministry of Health, India, state", says: "Asha Rao"),
      Example(after: ["roster+ Asha"], "roster+ Asha", refuses: "on the roster already"),
    ]
  ) { line throws(UsageError) in
    // A name in quotes may hold commas.
    let quoted = try line.quoted()
    let details = quoted == nil ? try line.text("NAME") : line.optionalText() ?? ""
    var parts = details.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    if let quoted { parts[0] = quoted + parts[0] }
    guard parts.count <= 5 else {
      throw UsageError(
        "A roster line has at most 5 parts between commas; a biography has its own command, person."
      )
    }
    let name = try LineScanner.typedName(parts[0])
    var person = Person(handle: name.handle, name: name.text)
    person.affiliation = part(1, of: parts)
    person.country = part(2, of: parts)
    person.constituency = part(3, of: parts)
    person.role = part(4, of: parts)
    return .record(AddParticipants([person]))
  }

  static let roster = REPLCommand(
    "roster",
    aliases: ["roster?", "participants?"],
    "[FILE.csv]",
    "Show the roster, or read it from a table with a name column.",
    in: .roster,
    examples: [
      Example(after: ["roster+ Asha, WHO"], "roster", says: "Asha, WHO"),
      Example("roster missing.csv", refuses: "missing.csv"),
    ]
  ) { line throws(UsageError) in
    if let path = line.optionalText() { return .readRoster(path: path) }
    return .show(RosterView.roster)
  }

  private static func part(_ place: Int, of parts: [String]) -> String? {
    place < parts.count && !parts[place].isEmpty ? parts[place] : nil
  }
}
