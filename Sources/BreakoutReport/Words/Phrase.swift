package import BreakoutCore

/// Small phrases that reports and sentences share.
package enum Phrase {
  /// `A`, `A and B` or `A, B and C`.
  package static func list(_ items: [String]) -> String {
    listed(items, "and")
  }

  /// A count in words up to three, then in digits: `two participants`, `12 participants`.
  package static func count(_ number: Int, _ one: String, _ several: String) -> String {
    let words = ["no", "one", "two", "three"]
    let word = words.indices.contains(number) ? words[number] : String(number)
    return "\(word) \(number == 1 ? one : several)"
  }

  /// A number and its noun: `1 entry`, `64 entries`.
  package static func number(_ number: Int, _ one: String, _ several: String) -> String {
    "\(number) \(number == 1 ? one : several)"
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

  /// A day as reports say it, such as `15 January 2012`.
  package static func day(_ date: CalendarDate) -> String {
    "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// A day and its time, such as `16 November 2011, 14:02`.
  package static func moment(_ time: Timestamp, in zone: ZoneOffset) -> String {
    "\(day(time.day(at: zone))), \(time.timeOfDay(at: zone))"
  }

  /// The first words of a text, up to a number of columns.
  package static func beginning(_ text: String, columns: Int = 60) -> String {
    DisplayWidth.truncate(VisibleText.line(text), to: columns)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
