internal import BreakoutCore

/// Times and lengths of time as people type them.
extension LineScanner {
  /// Takes the next word if it is a number of minutes such as `10m` or `10min`.
  ///
  /// - Throws: `UsageError` if they are fewer than 1 or more than a day.
  mutating func optionalMinutes() throws(UsageError) -> Int? {
    let word = Self.bare(peek.lowercased())
    guard let digits = Self.number(word, before: ["m", "min"]) else { return nil }
    guard let minutes = Int(digits), (1...1_440).contains(minutes) else {
      throw UsageError("\(word) is not a time from 1m to 1440m.")
    }
    _ = try self.word("15m")
    return minutes
  }

  /// Takes the next word as a number of minutes.
  mutating func minutes(_ what: String) throws(UsageError) -> Int {
    if let minutes = try optionalMinutes() { return minutes }
    let word = try word(what)
    throw UsageError("“\(word)” is not a time such as \(what).")
  }

  /// Takes the next word as a length of time such as `2m` or `90s`.
  ///
  /// - Returns: The seconds, at least 1.
  mutating func seconds(_ what: String) throws(UsageError) -> Int {
    let word = Self.bare(peek.lowercased())
    if let digits = Self.number(word, before: ["s", "sec"]) {
      guard let seconds = Int(digits), (1...86_400).contains(seconds) else {
        throw UsageError("\(word) is not a time from 1s to 86400s.")
      }
      _ = try self.word(what)
      return seconds
    }
    return try minutes(what) * 60
  }

  /// Takes the next word if it is a time of day such as `14:30`.
  ///
  /// - Returns: The minutes since midnight.
  /// - Throws: `UsageError` if it looks like a time of day and is none.
  mutating func optionalMinuteOfDay() throws(UsageError) -> Int? {
    let word = Self.bare(String(peek))
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isNumber) && !$0.isEmpty }) else {
      return nil
    }
    guard let hour = Int(parts[0]), let minute = Int(parts[1]), parts[1].count == 2, hour < 24,
      minute < 60
    else { throw UsageError("“\(word)” is not a time of day such as 14:30.") }
    _ = try self.word("14:30")
    return hour * 60 + minute
  }

  /// Whether a word adds minutes or takes some away, such as `+5m` or `-10min`.
  static func isChange(_ word: String) -> Bool {
    guard word.first == "+" || word.first == "-" else { return false }
    return number(String(word.dropFirst()), before: ["m", "min"]) != nil
  }

  /// The digits of a word such as `10m`; nil if it is no number with one of these units.
  private static func number(_ word: String, before units: [String]) -> Substring? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    return !digits.isEmpty && units.contains(String(word.dropFirst(digits.count))) ? digits : nil
  }

  /// Takes everything as points of the agenda in order: `A3, A1-2` or `3,1-2`.
  ///
  /// - Throws: `UsageError` that names what is no point of the agenda.
  mutating func agendaOrder() throws(UsageError) -> [ItemID] {
    var order: [ItemID] = []
    for word in try text("A3").split(whereSeparator: { $0 == " " || $0 == "," }) {
      let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { end in
        Int(end.first == "A" || end.first == "a" ? end.dropFirst() : end)
      }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
        first >= 1, last >= first, last - first < 100
      else { throw UsageError("“\(word)” is not a point of the agenda such as A3 or A1-2.") }
      order += (first...last).map { ItemID(.agendaItem, $0) }
    }
    return order
  }
}
