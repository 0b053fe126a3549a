internal import BreakoutCore

/// Reads the terms of a poll: `f5 lowest 2 rule at least 2/3 base present hidden`.
struct PollTermsReader {
  /// Method, rule and visibility as read so far.
  private(set) var terms = PollTerms()

  /// How many are present, where they are counted and not named.
  private(set) var headCount: Int?

  /// How many are entitled, where that is not the roster.
  private(set) var eligible: Int?

  private var baseGiven = false

  /// Reads to the end of the line.
  mutating func read(_ line: inout LineScanner) throws(UsageError) {
    let words = ConsensusMethods.all.compactMap(\.words.first)
    guard !line.isAtEnd else {
      throw UsageError("Say by which method it is voted: \(listed(words)).")
    }
    let word = try methodWord(&line)
    guard let method = ConsensusMethods.called(word) else {
      throw UsageError("There is no method “\(word)”; there is \(listed(words)).")
    }
    terms.method = method.name
    terms.base = method.usualBase
    try impliedSetting(method, word, &line)
    while !line.isAtEnd { try clause(method, &line) }
  }

  /// Reads a method's words: one, or several such as `ranked pairs`.
  private func methodWord(_ line: inout LineScanner) throws(UsageError) -> String {
    let phrases = ConsensusMethods.all.flatMap(\.words).filter { $0.contains(" ") }
    if let phrase = phrases.first(where: { line.keywords($0) }) { return phrase }
    return LineScanner.bare(try line.word("METHOD")).lowercased()
  }

  /// `dots 5` gives the budget right after the method's own word.
  private mutating func impliedSetting(
    _ method: any ConsensusMethod,
    _ word: String,
    _ line: inout LineScanner
  ) throws(UsageError) {
    guard let setting = method.settings.first(where: { $0.followsWord || $0.name == word }),
      line.peek.first?.isNumber == true
    else { return }
    try add(setting, &line)
  }

  private mutating func clause(
    _ method: any ConsensusMethod,
    _ line: inout LineScanner
  ) throws(UsageError) {
    if line.keyword("hidden") {
      terms.hidden = true
    } else if line.keyword("visible") {
      terms.hidden = false
    } else if line.keyword("secret") {
      terms.secret = true
    } else if line.keyword("rule") {
      try rule(&line)
    } else if line.keyword("base") {
      try base(&line)
    } else if line.keyword("quorum") {
      try quorum(&line)
    } else if line.keyword("present") {
      headCount = try line.number("present", in: 1...100_000)
    } else if line.keyword("eligible") {
      eligible = try line.number("eligible", in: 1...1_000_000)
    } else if line.keywords("silence consents") {
      terms.settings.append(PollSetting("silence", 1))
    } else if let setting = method.settings.first(where: { $0.name == line.peek.lowercased() }) {
      _ = line.keyword(setting.name)
      try add(setting, &line)
    } else {
      throw UsageError("“\(line.peek)” is not a term of a poll; see ? poll.")
    }
  }

  private mutating func add(
    _ setting: MethodSetting,
    _ line: inout LineScanner
  ) throws(UsageError) {
    let value =
      setting.isFlag
      ? setting.range.lowerBound : try line.number(setting.name, in: setting.range)
    terms.settings.append(PollSetting(setting.name, value))
  }

  private mutating func rule(_ line: inout LineScanner) throws(UsageError) {
    if line.keyword("majority") {
      terms.threshold = .majority
    } else if line.keyword("unanimity") || line.keyword("unanimous") {
      terms.against = 0
    } else if line.keywords("consensus minus") {
      terms.against = try line.number("consensus minus", in: 0...1_000)
    } else if line.keywords("nobody below") {
      terms.settings.append(PollSetting("lowest", try line.number("nobody below", in: 0...5)))
    } else if let least = noneBelow(line.peek) {
      _ = try line.word("RULE")
      terms.settings.append(PollSetting("lowest", least))
    } else if line.keywords("block only") {
      terms.settings.append(PollSetting("lowest", 1))
    } else if line.keywords("at least") {
      terms.threshold = Threshold(.atLeast, try line.share("SHARE"))
    } else if line.keywords("more than") {
      terms.threshold = Threshold(.moreThan, try line.share("SHARE"))
    } else {
      throw UsageError(
        "A rule is majority, unanimity, consensus minus 1, at least 2/3 or more than 2/3."
      )
    }
  }

  /// Reads `none-below-3`; nil for anything else.
  private func noneBelow(_ word: Substring) -> Int? {
    let start = "none-below-"
    guard word.lowercased().hasPrefix(start), let least = Int(word.dropFirst(start.count)),
      (0...5).contains(least)
    else { return nil }
    return least
  }

  private mutating func base(_ line: inout LineScanner) throws(UsageError) {
    let word = LineScanner.bare(try line.word("BASE")).lowercased()
    guard let base = Base(rawValue: word) else {
      throw UsageError("A base is \(listed(Base.allCases.map(\.rawValue))), not “\(word)”.")
    }
    terms.base = base
  }

  private mutating func quorum(_ line: inout LineScanner) throws(UsageError) {
    let share = try line.share("SHARE")
    _ = line.keyword("of")
    let word = LineScanner.bare(try line.word("Present or eligible")).lowercased()
    guard let whole = Quorum.Whole(rawValue: word) else {
      throw UsageError("A quorum is a share of present or of eligible, not of “\(word)”.")
    }
    terms.quorum = Quorum(share, of: whole)
  }
}
