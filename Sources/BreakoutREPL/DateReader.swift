internal import BreakoutCore

/// Reads dates as people say them: `15 Jan 2012`, `Jan 15`, `2012-01-15`, `2012-06`, `Friday`, `next Friday`,
/// `tomorrow`, `in 3 weeks`, `end of March`, `June 2013`.
///
/// Days and months are understood in French as well: `1er février 2012`, `vendredi`, `demain`.
enum DateReader {
  /// The date that a text means; nil if it does not look like a date.
  ///
  /// - Throws: `UsageError` if it looks like a date and is none, or can be read in two ways.
  static func read(_ text: String) throws(UsageError) -> DateExpression? {
    let words = text.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
      .filter { $0 != "the" && $0 != "of" }
    guard !words.isEmpty, words.count <= 4 else { return nil }
    if words.count == 1 { return try single(words[0], text) }
    if let relative = relative(words) { return relative }
    return try monthForm(words, text)
  }

  /// Whether a text has something of a date in it, so that failing to read it is a mistake.
  static func looksLikeDate(_ text: String) -> Bool {
    let words = text.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
      .filter { $0 != "the" && $0 != "of" }
    guard let first = words.first, let last = words.last, words.count <= 4 else { return false }
    return [first, last].contains { times.contains($0) || $0.first?.isNumber == true }
      || month(first) != nil || weekday(first) != nil || weekday(last) != nil
  }

  private static func single(_ word: String, _ text: String) throws(UsageError) -> DateExpression? {
    switch word {
    case "today", "aujourd'hui", "aujourd’hui": return .inDays(0)
    case "tomorrow", "demain": return .inDays(1)
    default: break
    }
    if let day = weekday(word) { return .weekday(day) }
    if let month = month(word) { return .endOfNamedMonth(month) }
    if let date = CalendarDate(word) { return .date(date) }
    let parts = word.split { $0 == "/" || $0 == "." || $0 == "-" }.map(String.init)
    if parts.count == 2, parts[0].count == 4, word.contains("-"), let year = Int(parts[0]),
      let month = Int(parts[1]), (1...12).contains(month)
    {
      return .endOfMonth(month: month, year: year)
    }
    guard parts.count == 3, parts.allSatisfy({ Int($0) != nil }) else { return nil }
    return try slashed(parts.compactMap { Int($0) }, parts[0].count == 4, text)
  }

  private static func slashed(
    _ parts: [Int],
    _ yearFirst: Bool,
    _ text: String
  ) throws(UsageError) -> DateExpression {
    if yearFirst { return try full(parts[2], parts[1], parts[0], text) }
    guard parts[2] >= 1_000 else { throw UsageError("“\(text)” has no year of four digits.") }
    if parts[0] <= 12, parts[1] <= 12, parts[0] != parts[1] {
      throw UsageError(
        "“\(text)” can be read in two ways; write the month as a word, such as 5 Mar 2012."
      )
    }
    if parts[0] > 12 { return try full(parts[0], parts[1], parts[2], text) }
    return try full(parts[1], parts[0], parts[2], text)
  }

  private static func relative(_ words: [String]) -> DateExpression? {
    if words[0] == "next", words.count == 2 {
      if words[1] == "week" { return .inDays(7) }
      if words[1] == "month" { return .inMonths(1) }
      return weekday(words[1]).map(DateExpression.weekdayOfNextWeek)
    }
    if words[0] == "this", words.count == 2 { return weekday(words[1]).map(DateExpression.weekday) }
    if words[0] == "in", words.count == 3, let count = count(words[1]), (1...1_000).contains(count)
    {
      switch words[2] {
      case "day", "days": return .inDays(count)
      case "week", "weeks": return .inDays(7 * count)
      case "month", "months": return .inMonths(count)
      case "year", "years": return .inMonths(12 * count)
      default: return nil
      }
    }
    return nil
  }

  private static func monthForm(
    _ given: [String],
    _ text: String
  ) throws(UsageError) -> DateExpression? {
    let end = given[0] == "end"
    let words = end ? Array(given.dropFirst()) : given
    if words.count == 1, let month = month(words[0]) { return .endOfNamedMonth(month) }
    if end, words == ["year"] { return .endOfNamedMonth(12) }
    if words.count == 2, let month = month(words[0]), let year = Int(words[1]), year >= 1_000 {
      return .endOfMonth(month: month, year: year)
    }
    if end || words.count > 3 { return nil }
    if words.count >= 2, let month = month(words[1]), let day = day(words[0]) {
      return try dated(day, month, words.count == 3 ? words[2] : nil, text)
    }
    if words.count >= 2, let month = month(words[0]), let day = day(words[1]) {
      return try dated(day, month, words.count == 3 ? words[2] : nil, text)
    }
    return nil
  }

  private static func dated(
    _ day: Int,
    _ month: Int,
    _ year: String?,
    _ text: String
  ) throws(UsageError) -> DateExpression {
    guard let year else {
      // A leap year, so that 29 February passes here and finds its year later.
      _ = try full(day, month, 2_000, text)
      return .dayOfMonth(day: day, month: month)
    }
    guard let number = Int(year), year.count == 4 else {
      throw UsageError("“\(text)” has no year of four digits.")
    }
    return try full(day, month, number, text)
  }

  private static func full(
    _ day: Int,
    _ month: Int,
    _ year: Int,
    _ text: String
  ) throws(UsageError) -> DateExpression {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw UsageError("The calendar has no \(text); write a date such as 15 Jan 2012.")
    }
    return .date(date)
  }

  private static func day(_ word: String) -> Int? {
    let digits = word.prefix(while: \.isNumber)
    let ending = word.dropFirst(digits.count)
    guard ["", "st", "nd", "rd", "th", "er", "."].contains(ending) else { return nil }
    return Int(digits)
  }

  private static func count(_ word: String) -> Int? {
    switch word {
    case "a", "one": 1
    case "two": 2
    case "three": 3
    case "four": 4
    case "six": 6
    default: Int(word)
    }
  }

  private static func month(_ word: String) -> Int? {
    if let month = place(of: word, in: months, atLeast: 3) { return month }
    let folded = TypedName.words(word).first ?? ""
    // “jui” begins two of them.
    return folded == "jui" ? nil : place(of: folded, in: monthsInFrench, atLeast: 3)
  }

  private static func weekday(_ word: String) -> Int? {
    // “mar” is a month.
    place(of: word, in: weekdays, atLeast: 3).map { $0 - 1 }
      ?? weekdaysInFrench.firstIndex(of: word)
  }

  private static func place(of word: String, in names: [String], atLeast: Int) -> Int? {
    let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard bare.count >= atLeast else { return nil }
    return names.firstIndex { $0.hasPrefix(bare) || $0 == bare }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The months in French, without diacritics.
  private static let monthsInFrench = [
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
    "novembre", "decembre",
  ]

  /// Words of time that no date is made of, or only together with others.
  private static let times: Set<String> = [
    "today", "tomorrow", "yesterday", "tonight", "soon", "noon", "midday", "midnight", "now",
    "morning", "evening", "day", "days", "week", "weeks", "weekend", "month", "months", "quarter",
    "year", "years", "spring", "summer", "autumn", "winter", "christmas", "easter",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static let weekdaysInFrench = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]
}
