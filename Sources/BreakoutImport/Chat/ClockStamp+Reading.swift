internal import BreakoutCore

extension ClockStamp {
  /// Takes a time from the front of a line, with the brackets around it.
  ///
  /// Read are `10:04`, `10:04:31`, `[Tue 10:04]`, `[10:15:11 am]`, `2017-01-31 10:04:31`,
  /// `2018-02-05T16:01:11.770Z`, `31-01-2017 10:04:31` and `Jan 31 10:04:31`, all of them with or
  /// without brackets.
  ///
  /// - Returns: The time and the rest of the line; nil if no time is in front.
  static func take(from line: Substring) -> (ClockStamp, Substring)? {
    let start = line.drop { $0 == " " }
    if let open = start.first, let close = Self.closing[open] {
      guard let end = start.firstIndex(of: close),
        let stamp = ClockStamp(reading: start[..<end].dropFirst())
      else { return nil }
      return (stamp, start[end...].dropFirst())
    }
    // The longest stretch of words in front that is a time.
    var best: (ClockStamp, Substring)?
    var end = start.startIndex
    for _ in 0..<3 {
      guard
        let next = start[end...].dropFirst(end == start.startIndex ? 0 : 1)
          .firstIndex(where: { $0 == " " || $0 == "\t" || $0 == "<" })
      else { break }
      end = next
      if let stamp = ClockStamp(reading: start[..<end]) { best = (stamp, start[end...]) }
      if start[end] != " " { break }
    }
    return best
  }

  private static var closing: [Character: Character] { ["[": "]", "(": ")"] }

  /// Reads a text that is a time and nothing else.
  init?(reading text: Substring) {
    guard text.contains(where: \.isNumber), text.utf8.count <= 40 else { return nil }
    if let moment = Timestamp(String(text)), text.contains("T") {
      self.init(
        date: moment.day(at: .utc),
        millisecond: moment.millisecondOfDay(at: .utc),
        zone: .utc
      )
      return
    }
    // A T stands between day and time, and begins some days of the week.
    let isGlued = text.dropFirst(10).first == "T" && text.first?.isNumber == true
    var words = (isGlued ? text.prefix(10) + " " + text.dropFirst(11) : text)
      .split { " _".contains($0) }.map(String.init)
    guard let clock = words.lastIndex(where: { $0.contains(":") }) else { return nil }
    var word = words.remove(at: clock)
    var zone: ZoneOffset?
    if word.hasSuffix("Z") {
      zone = .utc
      word.removeLast()
    }
    guard var time = Self.milliseconds(word) else { return nil }
    if let half = words.firstIndex(where: { ["am", "pm"].contains($0.lowercased()) }) {
      if words[half].lowercased() == "pm", time < 12 * 3_600_000 { time += 12 * 3_600_000 }
      words.remove(at: half)
    }
    guard let date = Self.day(words) else { return nil }
    self.init(date: date.isEmpty ? nil : date[0], millisecond: time, zone: zone)
  }

  /// The day in the words besides the time: none, or one; nil if they are no date.
  private static func day(_ words: [String]) -> [CalendarDate]? {
    let isWeekday = { (word: String) in
      ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(word.prefix(3).lowercased())
    }
    let rest = words.drop(while: isWeekday)
    if rest.isEmpty { return [] }
    let text = rest.joined(separator: " ")
    if let date = DateWords.first(in: text) { return [date] }
    let parts = text.split { "-/.".contains($0) }
    if parts.count == 3, parts[2].count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2]), let date = CalendarDate(year: year, month: month, day: day)
    {
      return [date]
    }
    // `Jan 31` names no year, so the log's own date stands.
    if rest.count == 2, DateWords.month(rest.first ?? "") != nil, Int(rest.last ?? "") != nil {
      return []
    }
    return nil
  }

  private static func milliseconds(_ word: String) -> Int? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = Int(parts[0]), parts[0].count <= 2,
      parts[1].count == 2, let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    var seconds = 0
    var rest = 0
    if parts.count == 3 {
      let pieces = parts[2].split(separator: ".", maxSplits: 1)
      guard let whole = pieces.first, whole.count == 2, let second = Int(whole), second < 61 else {
        return nil
      }
      seconds = min(second, 59)
      if pieces.count == 2 {
        guard let fraction = Int((pieces[1] + "000").prefix(3)) else { return nil }
        rest = fraction
      }
    }
    return ((hour * 60 + minute) * 60 + seconds) * 1_000 + rest
  }
}
