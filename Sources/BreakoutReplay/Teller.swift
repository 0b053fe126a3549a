package import BreakoutCore
package import BreakoutReport

/// Puts entries into lines for a terminal.
package struct Teller {
  /// The widest line.
  package private(set) var columns: Int

  /// Whether only letters and numbers are used, for a plain terminal or a reader aloud.
  package var isPlain: Bool

  private let story: Story
  private var narrator: Narrator

  /// Where names were taken out, in the order met.
  package var withheld: [Withheld] { narrator.withheld }

  /// How people appear.
  var level: AttributionLevel { narrator.level }

  /// The widest line that is easy to read.
  static let mostColumns = 80

  /// Where an entry begins, after the time.
  private static let indent = 9

  /// Creates a teller.
  ///
  /// - Parameters:
  ///   - story: What is told.
  ///   - level: How people appear.
  ///   - columns: The width of the terminal.
  ///   - isPlain: Whether bars are left out.
  package init(_ story: Story, at level: AttributionLevel, columns: Int = 80, isPlain: Bool = false)
  {
    self.story = story
    self.columns = min(columns, Self.mostColumns)
    self.isPlain = isPlain
    narrator = Narrator(at: level, telling: story.entries)
  }

  /// Notes that the terminal has another width.
  mutating func resize(columns: Int) { self.columns = min(columns, Self.mostColumns) }

  /// What the session is, in one line.
  package mutating func title() -> String {
    let session = story.session
    let title = narrator.openText(session.frontMatter.title, in: session, at: "title")
    let room = narrator.openText(session.opening?.room ?? "", in: session, at: "#1")
    return VisibleText.line(title.isEmpty ? room : room.isEmpty ? title : "\(title) (\(room))")
  }

  /// An entry with all that belongs to it.
  ///
  /// - Parameters:
  ///   - count: Which entry, counted from 1.
  ///   - session: The state after it.
  ///   - cut: How many milliseconds of the silence before it are not played.
  /// - Returns: The lines.
  package mutating func lines(_ count: Int, _ session: Session, cut: Int64 = 0) -> [String] {
    lines(count - 1..<count, session, cut: cut)
  }

  /// Entries that are told together, with all that belongs to them.
  ///
  /// - Parameters:
  ///   - run: Their places, counted from 0; one or more.
  ///   - session: The state after them.
  ///   - cut: How many milliseconds of the silence before them are not played.
  /// - Returns: The lines.
  mutating func lines(_ run: Range<Int>, _ session: Session, cut: Int64 = 0) -> [String] {
    let entry = story.entries[run.upperBound - 1]
    let first = story.entries[run.lowerBound].number
    let numbers = run.count > 1 ? "#\(first)–#\(entry.number)" : "#\(entry.number)"
    let sentence = narrator.sentence(for: story.entries[run], in: session)
    let time = entry.time.timeOfDayWithSeconds(at: story.zone)
    return day(run.lowerBound + 1) + silence(cut)
      + wrapped("\(time) \(numbers) \(VisibleText.lines(sentence))")
      + corrected(entry, session) + poll(of: entry.event, session)
  }

  /// What a marker of a recording is called.
  mutating func label(_ stop: Story.Stop, _ session: Session) -> String {
    guard let id = session.openQuestion, id.description == stop.name,
      let question = session.question(id)
    else { return VisibleText.line(narrator.text(stop.name, in: session, at: stop.name)) }
    let text = narrator.text(question.text, in: session, at: stop.name)
    return Phrase.beginning("\(stop.name) \(text)")
  }

  /// Where the session stands, as one line or two.
  package mutating func context(_ session: Session, at time: Timestamp) -> [String] {
    var parts: [String] = []
    let standing = Standing(session, at: time)
    if let question = standing.question {
      let text = narrator.text(question.text, in: session, at: question.id.description)
      parts.append("\(question.id) \(VisibleText.line(text))")
    }
    parts += standing.parts
    let margin = String(repeating: " ", count: Self.indent)
    return wrapped(margin + "(" + parts.joined(separator: "; ") + ")")
  }

  private func wrapped(_ text: String) -> [String] {
    Wrapping.lines(text, columns: columns, indent: Self.indent)
  }

  /// The day, where an entry is the first of it.
  private func day(_ count: Int) -> [String] {
    let day = story.entries[count - 1].time.day(at: story.zone)
    if count > 1, story.entries[count - 2].time.day(at: story.zone) == day { return [] }
    return ["-- \(Phrase.day(day)) --"]
  }

  /// How much of a silence was left out, if it is worth a word.
  private func silence(_ cut: Int64) -> [String] {
    let minutes = (cut + 30_000) / 60_000
    guard minutes > 0 else { return [] }
    let hours = minutes / 60
    let length =
      hours > 0
      ? Phrase.number(Int(hours), "hour", "hours")
        + (minutes % 60 > 0 ? " " + Phrase.number(Int(minutes % 60), "minute", "minutes") : "")
      : Phrase.number(Int(minutes), "minute", "minutes")
    return wrapped(String(repeating: " ", count: Self.indent) + translated("(\(length) later)"))
  }

  /// What was taken back or brought back.
  private mutating func corrected(_ entry: Entry, _ session: Session) -> [String] {
    let numbers: [Int]
    switch entry.event {
    case .entriesUndone(let event): numbers = event.entries
    case .entriesRedone(let event): numbers = event.entries
    default: return []
    }
    let places = Places(story.entries)
    var lines: [String] = []
    for number in numbers.prefix(5) {
      guard let count = places.count(of: number) else { continue }
      let sentence = narrator.sentence(for: story.entries[count - 1], in: session)
      lines.append(margin("#\(number) \(VisibleText.line(sentence))"))
    }
    if numbers.count > 5 { lines.append(margin(translated("and \(numbers.count - 5) more"))) }
    return lines
  }

  private func margin(_ text: String) -> String {
    let indent = String(repeating: " ", count: Self.indent)
    return DisplayWidth.truncate(indent + text, to: columns)
  }

  // MARK: Polls

  /// How the poll stands after an event that changes it.
  private mutating func poll(of event: SessionEvent, _ session: Session) -> [String] {
    guard let id = event.countedPoll, let poll = session.poll(id) else { return [] }
    let picture = narrator.picture(of: poll, in: session)
    switch event {
    case .pollClosed: return bars(picture)
    case .pollOpened, .pollVoided: return []
    default: break
    }
    let bars = picture.bars.filter { $0.count > 0 }.map { bar in
      isPlain
        ? translated("\(bar.label): \(bar.count)")
        : "\(bar.label) \(Self.blocks(bar.count, of: picture.most, in: 8)) \(bar.count)"
    }
    let counts = bars.isEmpty ? "" : translated(": ") + bars.joined(separator: ", ")
    return wrapped(margin("") + VisibleText.line("\(poll.id) \(picture.progress)\(counts)"))
  }

  private func bars(_ picture: PollPicture) -> [String] {
    let labels = picture.bars.map { VisibleText.line($0.label) }
    let width = min(20, labels.map { DisplayWidth.of($0) }.max() ?? 0)
    return zip(labels, picture.bars).map { label, bar in
      let name = DisplayWidth.pad(DisplayWidth.truncate(label, to: width), to: width)
      let drawn = isPlain ? "" : " " + Self.blocks(bar.count, of: picture.most, in: 30)
      return margin("\(name)\(drawn) \(bar.count)")
    }
  }

  /// A bar; every count that is not nothing has at least one block.
  private static func blocks(_ count: Int, of most: Int, in width: Int) -> String {
    let length = most <= width ? count : (count * width + most - 1) / most
    return String(repeating: "█", count: length)
  }
}
