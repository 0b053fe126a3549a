package import BreakoutCore

/// Small phrases that reports and sentences share.
package enum Phrase {
  /// `A`, `A and B` or `A, B and C`.
  package static func list(_ items: [String]) -> String {
    listed(items, "and")
  }

  /// A count in words up to three, then in digits: `two participants`, `12 participants`.
  package static func count(_ number: Int, _ one: String, _ several: String) -> String {
    if number == 0 { return translated(Sentence(stringLiteral: "no \(several)")) }
    let word =
      numbers.indices.contains(number) ? worded(numbers[number], as: "number") : "\(number)"
    return counted(
      number,
      Sentence(stringLiteral: "one \(one)"),
      Sentence(about: word, " \(several)")
    )
  }

  /// The numbers that are said as words.
  package static let numbers = ["no", "one", "two", "three"]

  /// A number and its noun: `1 entry`, `64 entries`.
  package static func number(_ number: Int, _ one: String, _ several: String) -> String {
    counted(
      number,
      Sentence(about: "\(number)", " \(one)"),
      Sentence(about: "\(number)", " \(several)")
    )
  }

  /// The text with a capital at its beginning.
  package static func capital(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// The text with a full stop at its end, unless it ends a sentence or announces something.
  package static func sentence(_ text: String) -> String {
    switch text.last {
    case ".", "!", "?", "…", ":", nil: text
    default: text + "."
    }
  }

  /// The words of a lead without the colon at its end.
  package static func unannounced(_ lead: String) -> String {
    var words = lead[...]
    while let last = words.last, last == ":" || last.isWhitespace { words.removeLast() }
    return String(words)
  }

  /// A day as reports say it, such as `15 January 2012`.
  package static func day(_ date: CalendarDate) -> String {
    let month = worded(months[date.month - 1], as: "month")
    return date.day == 1
      ? translated("1 \(month) \(date.year)", as: "first day of a month")
      : translated("\(date.day) \(month) \(date.year)", as: "day")
  }

  /// A day and its time, such as `16 November 2011, 14:02`.
  package static func moment(_ time: Timestamp, in zone: ZoneOffset) -> String {
    "\(day(time.day(at: zone))), \(time.timeOfDay(at: zone))"
  }

  /// The first words of a text, up to a number of columns.
  package static func beginning(_ text: String, columns: Int = 60) -> String {
    DisplayWidth.truncate(VisibleText.line(text), to: columns)
  }

  /// The months, as the log never says them.
  package static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
