internal import BreakoutCore

/// The logs of a chat, line by line, with their times.
struct ChatLog {
  /// The lines in order; what the server said is among them.
  private(set) var lines: [ChatLine] = []

  /// The day on which the first line was written.
  private(set) var date: CalendarDate?

  /// Whether no file and no line named a day, so that the day of the file was taken.
  private(set) var isDateGuessed = false

  /// Reads the files, one after the other; lines of no known form go into `report`.
  init(
    _ files: [SourceFile],
    _ request: ImportRequest,
    _ report: inout ImportReport
  ) throws(ImportTrouble) {
    var clock = ChatClock(zone: request.zone)
    for file in files {
      var fileLines: [ChatLine] = []
      try Self.read(file, into: &fileLines, &report)
      let known = request.date ?? Self.date(in: fileLines, file) ?? date
      if known == nil { isDateGuessed = request.fallbackDate != nil }
      let first = known ?? request.fallbackDate ?? CalendarDate(dayNumber: 0)
      date = date ?? first
      clock.beginFile(on: first)
      for index in fileLines.indices { fileLines[index].time = clock.time(of: fileLines[index]) }
      lines += fileLines
    }
  }

  private static func read(
    _ file: SourceFile,
    into lines: inout [ChatLine],
    _ report: inout ImportReport
  ) throws(ImportTrouble) {
    let source = try file.lines()
    let form = ChatForm(source.map(\.text))
    for line in source where !line.text.allSatisfy(\.isWhitespace) {
      if let read = form.read(line) {
        lines.append(read)
      } else if let last = lines.last, last.kind == .said, line.text.hasPrefix(" ") {
        lines[lines.count - 1].text += line.text
      } else {
        report.add(line.place, line.text, "is not a line of a chat's log")
      }
    }
  }

  /// The day that the lines, an address in them or the file's name speak of.
  private static func date(in lines: [ChatLine], _ file: SourceFile) -> CalendarDate? {
    for line in lines {
      if let day = line.stamp?.date { return day }
      if case .day(let day) = line.kind { return day }
    }
    for line in lines where line.kind == .said {
      if line.text.lowercased().hasPrefix("date"), let day = DateWords.first(in: line.text) {
        return day
      }
      if line.text.hasPrefix("Meeting started "), let day = DateWords.first(in: line.text) {
        return day
      }
    }
    for line in lines where line.nick == "RRSAgent" {
      if let day = DateWords.within(line.text) { return day }
    }
    return DateWords.within(file.baseName)
  }
}

/// The form in which a chat's log is written, seen from all its lines.
enum ChatForm {
  /// Each line tells who typed it.
  case marked
  /// `nick: text`, as a Yahoo client copies it.
  case names
  /// What somebody wrote down in an editor, with the commands of a scribe.
  case editor

  /// The form of a log with these lines.
  init(_ lines: [String]) {
    let written = lines.filter { !$0.allSatisfy(\.isWhitespace) }.prefix(2_000)
    let place = SourcePlace(file: "", line: 0)
    let marked = written.count { ChatLineReader.read(SourceLine(place: place, text: $0)) != nil }
    let named = written.count { Self.named($0[...]) != nil }
    if marked * 2 >= written.count || marked > 20 {
      self = .marked
    } else {
      self = named * 10 >= written.count * 9 ? .names : .editor
    }
  }

  /// A line in this form; nil if it is none.
  func read(_ line: SourceLine) -> ChatLine? {
    switch self {
    case .marked: return ChatLineReader.read(line)
    case .names:
      guard let (nick, text) = Self.named(line.text[...]) else { return nil }
      return ChatLine(place: line.place, kind: .said, nick: nick, text: text)
    case .editor:
      return ChatLine(place: line.place, kind: .said, nick: "scribe", text: line.text)
    }
  }

  private static func named(_ line: Substring) -> (String, String)? {
    guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { return nil }
    let nick = line[..<colon]
    let rest = line[colon...].dropFirst()
    guard !nick.contains(" "), nick.contains(where: \.isLetter), rest.hasPrefix(" ") else {
      return nil
    }
    return (String(nick), String(rest.dropFirst()))
  }
}

/// Gives every line of a log its moment: midnights are noticed, and time never goes back.
struct ChatClock {
  private let zone: ZoneOffset
  private var day = CalendarDate(dayNumber: 0)
  private var lastOfDay = 9 * 3_600_000 - 1_000
  private var latest: Timestamp?

  /// Creates a clock for times that are `zone` ahead of UTC.
  init(zone: ZoneOffset) {
    self.zone = zone
  }

  /// Begins a file whose first line is of `day`.
  mutating func beginFile(on day: CalendarDate) {
    self.day = day
    lastOfDay = latest == nil ? 9 * 3_600_000 - 1_000 : -1
  }

  /// The moment of a line.
  mutating func time(of line: ChatLine) -> Timestamp {
    if case .day(let new) = line.kind {
      day = new
      lastOfDay = -1
    }
    let moment = line.stamp.map { stamped($0) } ?? next()
    let time = max(moment, latest ?? moment)
    latest = time
    return time
  }

  private mutating func next() -> Timestamp {
    guard let latest else { return moment(9 * 3_600_000, zone) }
    return Timestamp(milliseconds: latest.milliseconds + 1_000)
  }

  private mutating func stamped(_ stamp: ClockStamp) -> Timestamp {
    if let date = stamp.date {
      day = date
    } else if latest != nil, lastOfDay >= 0, stamp.millisecond < lastOfDay - 8 * 3_600_000 {
      day = CalendarDate(dayNumber: day.dayNumber + 1)
    }
    lastOfDay = stamp.millisecond
    return moment(stamp.millisecond, stamp.zone ?? zone)
  }

  private func moment(_ millisecond: Int, _ zone: ZoneOffset) -> Timestamp {
    let minutes = Int64(day.dayNumber) * 1_440 - Int64(zone.minutes)
    return Timestamp(milliseconds: minutes * 60_000 + Int64(millisecond))
  }
}
