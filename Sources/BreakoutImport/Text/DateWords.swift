internal import BreakoutCore

/// Dates as people and programs write them.
enum DateWords {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The month that a word begins like, from 1 to 12.
  static func month(_ word: some StringProtocol) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
  }

  /// The first date in a text: `2012-01-15`, `2012/01/15`, `15 January 2012`, `Jan 15, 2012` or
  /// `Tue Jan 31 10:42:03 2017`.
  static func first(in text: some StringProtocol) -> CalendarDate? {
    let words = text.split { $0.isWhitespace || "(),;[]<>".contains($0) }
    for (place, word) in words.enumerated() {
      if let date = numeric(word) ?? spelled(words[place...]) { return date }
    }
    return nil
  }

  /// A date within a file's name or an address, such as `…/2017/01/31-weum-irc`.
  static func within(_ text: String) -> CalendarDate? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10 else { return nil }
    for start in 0...(bytes.count - 10) {
      guard start == 0 || !isDigit(bytes[start - 1]) else { continue }
      let part = String(decoding: bytes[start..<start + 10], as: UTF8.self)
      if let date = numeric(part) { return date }
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Reads `2012-01-15`, `2012/01/15` or `2012.01.15`.
  static func numeric(_ word: some StringProtocol) -> CalendarDate? {
    let parts = word.prefix(10).split { "-/.".contains($0) }
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func spelled(_ words: ArraySlice<some StringProtocol>) -> CalendarDate? {
    let near = words.prefix(5).map { word in
      String(word).filter { $0.isLetter || $0.isNumber || $0 == ":" }
    }
    guard near.count >= 3 else { return nil }
    let years = near.dropFirst(2).filter { $0.count == 4 }.compactMap { Int($0) }
    guard let year = years.first else { return nil }
    if let month = month(near[1]), let day = dayNumber(near[0]), Int(near[2]) == year {
      return CalendarDate(year: year, month: month, day: day)
    }
    if let month = month(near[0]), let day = dayNumber(near[1]) {
      return CalendarDate(year: year, month: month, day: day)
    }
    return nil
  }

  private static func dayNumber(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    let ending = word.dropFirst(digits.count).lowercased()
    return ["", "st", "nd", "rd", "th"].contains(ending) ? Int(digits) : nil
  }
}
