internal import BreakoutCore

/// The phrases that several commands share.
extension LineScanner {
  /// Takes everything as a text that may begin with a name and a colon, or end in `@name`.
  mutating func spoken(_ what: String) throws(UsageError) -> SpokenText {
    let whole = try text(what)
    return Self.spoken(whole, wordsInName: 4) ?? Self.mentioned(whole) ?? .own(whole)
  }

  /// A text before `@name`; nil if it does not end in what can be a name.
  private static func mentioned(_ whole: String) -> SpokenText? {
    let words = whole.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, let last = words.last, last.first == "@",
      let name = try? typedName(String(last.dropFirst()))
    else { return nil }
    var text = whole[..<last.startIndex]
    while text.last?.isWhitespace == true { text.removeLast() }
    return .perhaps(name, String(text), whole: whole)
  }

  /// A text after a name and a colon; nil if it does not begin with what can be a name.
  static func spoken(_ whole: String, wordsInName: Int) -> SpokenText? {
    guard let colon = whole.utf8.firstIndex(of: UInt8(ascii: ":")), whole[colon] == ":",
      !whole[..<colon].utf8.contains(where: isDigit)
    else { return nil }
    let head = whole[..<colon]
    let text = whole[whole.index(after: colon)...].drop(while: \.isWhitespace)
    let words = head.split(whereSeparator: \.isWhitespace)
    guard !text.isEmpty, (1...wordsInName).contains(words.count), head.count <= 60,
      !head.contains(where: \.isNumber), let name = try? typedName(String(head))
    else { return nil }
    return .perhaps(name, String(text), whole: whole)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Takes minutes such as `25m` from the end of the line.
  mutating func trailingMinutes() throws(UsageError) -> Int? {
    guard let last = rest.split(whereSeparator: \.isWhitespace).last, last.count > 1,
      last.last == "m" || last.hasSuffix("min"), last.first?.isNumber == true
    else { return nil }
    let digits = last.prefix(while: \.isNumber)
    guard ["m", "min"].contains(last.dropFirst(digits.count)) else { return nil }
    guard let minutes = Int(digits), (1...1_440).contains(minutes) else {
      throw UsageError("\(last) is not a time from 1m to 1440m.")
    }
    rest = rest[..<last.startIndex]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return minutes
  }

  /// Takes `from C1 C4` from the end of the line.
  mutating func trailingOrigins(_ word: String) -> [ItemID] {
    let words = rest.split(whereSeparator: \.isWhitespace)
    guard let place = words.lastIndex(where: { $0.lowercased() == word }),
      place + 1 < words.count
    else { return [] }
    var tail = LineScanner(String(rest[words[place + 1].startIndex...]))
    let items = tail.items()
    guard tail.isAtEnd, !items.isEmpty else { return [] }
    rest = rest[..<words[place].startIndex]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return items
  }

  /// Takes the next word as a share above 0 and up to 1.
  mutating func share(_ what: String) throws(UsageError) -> Rational {
    let word = Self.bare(try word(what))
    guard let share = Self.shares[word.lowercased()] ?? Rational(word), share <= Rational(1),
      share > Rational(0)
    else {
      throw UsageError("“\(word)” is not a share such as 2/3 or 75%.")
    }
    return share
  }

  /// Shares that have a name.
  private static let shares = [
    "half": Rational(1, 2), "one-half": Rational(1, 2), "two-thirds": Rational(2, 3),
    "three-fifths": Rational(3, 5), "three-quarters": Rational(3, 4),
    "four-fifths": Rational(4, 5), "nine-tenths": Rational(9, 10),
  ]

  /// Takes everything as a date.
  mutating func date(_ what: String) throws(UsageError) -> DateExpression {
    let text = try text(what)
    guard let date = try DateReader.read(text) else {
      throw UsageError("“\(text)” is not a date; write one such as 15 Jan 2012 or next Friday.")
    }
    return date
  }

  /// Takes everything as a measure of done, with its kind in front of a colon if one is given.
  mutating func measure(_ what: String) throws(UsageError) -> Measure {
    for kind in Measure.Kind.allCases where keyword(kind.rawValue + ":") {
      return Measure(kind, try text(what))
    }
    return Measure(.narrative, try text(what))
  }

  /// Takes everything as the owner of a next step: a name, or a body in "quotes".
  mutating func owner(_ what: String) throws(UsageError) -> AgreeNextStep.Owner {
    if let body = try quoted() {
      try expectEnd()
      return .body(body)
    }
    return .participant(try name(what))
  }
}
