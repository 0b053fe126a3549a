/// What is wrong with the text of a wording ladder.
package struct WordingError: Error, Equatable, Sendable {
  /// The line, counted from 1.
  package var line: Int

  /// One sentence that names the line.
  package var message: String

  init(_ line: Int, _ problem: String) {
    self.line = line
    message = "Line \(line) of the wording ladder \(problem)."
  }
}

extension WordingLadder {
  /// Reads the text of a ladder; `templates/wording/parties.txt` shows the form.
  ///
  /// - Throws: `WordingError` at the first line that is wrong.
  package init(parsing text: String) throws(WordingError) {
    self.init()
    var seen: Set<String> = []
    var line = 0
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      line += 1
      let content = Self.trim(raw)
      if content.isEmpty || content.hasPrefix("#") { continue }
      guard let colon = content.firstIndex(of: ":") else {
        throw WordingError(line, "needs a colon between its key and its value")
      }
      let key = Self.trim(content[..<colon])
      let value = Self.trim(content[content.index(after: colon)...])
      guard !value.isEmpty else { throw WordingError(line, "has no value after “\(key)”") }
      guard seen.insert(key).inserted else { throw WordingError(line, "says “\(key)” again") }
      try read(key, value, line)
    }
    for key in ["ladder", "words", "people", "consensus", "strong consensus", "divided"]
    where !seen.contains(key) {
      throw WordingError(line, "is the last, and “\(key)” is missing")
    }
    guard let last = steps.last, last.upper == Rational(1), last.includesUpper else {
      throw WordingError(line, "is the last, and no step goes “up to 100%”")
    }
  }

  private mutating func read(_ key: String, _ value: String, _ line: Int) throws(WordingError) {
    switch key {
    case "ladder":
      let words = value.split(separator: " ")
      guard words.count == 2, let version = wholeNumber(words[1]), version > 0 else {
        throw WordingError(line, "needs a name and a version, such as “parties 1”")
      }
      name = String(words[0])
      self.version = version
    case "words":
      guard ["quantifiers", "verdicts"].contains(value) else {
        throw WordingError(line, "must say “quantifiers” or “verdicts”")
      }
      saysVerdicts = value == "verdicts"
    case "people":
      people = Self.clauses(value)
      guard people.count == 2, people.allSatisfy({ !$0.isEmpty }) else {
        throw WordingError(line, "needs one person and several, such as “voter, voters”")
      }
    case "nobody": nobody = value
    case "spell out":
      spellsOut = try Self.number(in: value, "up to # ", 0...3, line)
    case "percent":
      percentFrom = try Self.number(in: value, "from # people", 1...1_000_000, line)
    case "consensus": consensus = try Self.requirement(value, line)
    case "strong consensus": strongConsensus = try Self.requirement(value, line)
    case "divided": divided = try Self.division(value, line)
    default: try readStep(key, value, line)
    }
  }

  private mutating func readStep(
    _ key: String,
    _ value: String,
    _ line: Int
  ) throws(WordingError) {
    let includes = key.hasPrefix("up to ")
    guard includes || key.hasPrefix("below ") else {
      throw WordingError(line, "has the unknown key “\(key.prefix(40))”")
    }
    let share = Self.share(Self.trim(key.dropFirst(6)[...]))
    guard let share, share > Rational(0) else {
      throw WordingError(line, "needs a share above 0% and up to 100%, such as “below 10%”")
    }
    if let last = steps.last {
      let rises = share > last.upper || (share == last.upper && includes && !last.includesUpper)
      guard rises else { throw WordingError(line, "must end above the step before it") }
    }
    steps.append(Step(upper: share, includesUpper: includes, words: value))
  }

  private static func requirement(_ value: String, _ line: Int) throws(WordingError) -> Requirement
  {
    var overall: Threshold?
    var requirement = Requirement(overall: .majority)
    for clause in clauses(value) {
      if clause == "no dissent" {
        requirement.noDissent = true
      } else if let threshold = threshold(clause, before: " in every room") {
        requirement.room = threshold
      } else if let threshold = threshold(clause, before: " overall") {
        overall = threshold
      } else {
        throw WordingError(
          line,
          "cannot be read at “\(clause.prefix(40))”; say “at least 90% overall”, "
            + "“at least 75% in every room” or “no dissent”"
        )
      }
    }
    guard let overall else { throw WordingError(line, "needs a share overall") }
    requirement.overall = overall
    return requirement
  }

  private static func division(_ value: String, _ line: Int) throws(WordingError) -> Division {
    let clauses = clauses(value)
    guard clauses.count == 3, clauses[0].hasSuffix(" blocks"),
      let blocks = wholeNumber(clauses[0].dropLast(7)), blocks > 0,
      clauses[1].hasPrefix("agreement below "),
      let agreement = Rational(String(clauses[1].dropFirst(16))),
      clauses[2].hasPrefix("both sides at least "),
      let sides = share(String(clauses[2].dropFirst(20)))
    else {
      throw WordingError(
        line,
        "must say “2 blocks, agreement below 0.2, both sides at least 25%”"
      )
    }
    return Division(blocks: blocks, agreement: agreement, sides: sides)
  }

  private static func number(
    in value: String,
    _ form: String,
    _ range: ClosedRange<Int>,
    _ line: Int
  ) throws(WordingError) -> Int {
    let parts = form.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let end = trim(parts[1][...]).isEmpty ? "" : parts[1]
    guard value.hasPrefix(parts[0]), value.hasSuffix(end),
      let number = wholeNumber(value.dropFirst(parts[0].count).dropLast(end.count)),
      range.contains(number)
    else {
      let example = parts[0] + String(range.lowerBound) + end
      throw WordingError(
        line,
        "must be from “\(example)” to “\(parts[0])\(range.upperBound)\(end)”"
      )
    }
    return number
  }

  private static func threshold(_ clause: String, before ending: String) -> Threshold? {
    clause.hasSuffix(ending) ? Threshold(String(clause.dropLast(ending.count))) : nil
  }

  private static func share(_ text: String) -> Rational? {
    guard let share = Rational(text), (Rational(0)...Rational(1)).contains(share) else {
      return nil
    }
    return share
  }

  private static func clauses(_ value: String) -> [String] {
    value.split(separator: ",", omittingEmptySubsequences: false).map { trim($0) }
  }

  private static func trim(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
