internal import BreakoutCore

/// Goes through the lines of notes in Markdown, one after the other.
struct MarkdownReading {
  private let request: ImportRequest
  private var clock: NoteClock
  private var builder = NoteBuilder()
  private var firstPlace: SourcePlace?
  private var hasTitle = false

  /// What bullets under the heading are, where the heading says so.
  private var section: NoteKind?

  /// Whether the last entry was something that an indented bullet goes on with.
  private var goesOn = false

  /// The paragraph, bullet or quote that the next line may go on with.
  private var open: MarkdownParagraph?

  /// The lines of a block between ``` and ```.
  private var block: (lines: [String], place: SourcePlace)?

  init(_ request: ImportRequest) {
    self.request = request
    clock = NoteClock(request, found: nil)
  }

  /// Reads a file.
  ///
  /// - Throws: `ImportTrouble` if it is no text.
  mutating func read(_ file: SourceFile) throws(ImportTrouble) {
    let lines = try file.lines()
    if firstPlace == nil {
      let written = lines.prefix(30).compactMap { line -> CalendarDate? in
        let text = line.text.lowercased()
        return text.contains("date") || text.hasPrefix("#") ? DateWords.first(in: line.text) : nil
      }
      clock = NoteClock(request, found: written.first ?? DateWords.within(file.baseName))
    }
    for line in lines { take(line) }
    closeParagraph()
    if let block {
      builder.meeting.report.add(block.place, "```", "begins a block that is never closed")
      closeBlock()
    }
  }

  private mutating func take(_ line: SourceLine) {
    if block != nil {
      if MarkdownLine(line.text) == .fence { closeBlock() } else { block?.lines.append(line.text) }
      return
    }
    let form = MarkdownLine(line.text)
    if firstPlace == nil, form != .blank { firstPlace = line.place }
    let known = builder.known
    let goesOn = open?.goesOn(with: form) { NoteLabel(MarkdownLine.plain($0), known) != nil }
    if goesOn == true { return }
    closeParagraph()
    if let paragraph = MarkdownParagraph(form, line.place) {
      open = paragraph
      return
    }
    switch form {
    case .blank, .rule: self.goesOn = false
    case .fence: block = ([], line.place)
    case .heading(let level, let text): head(level, text, line.place)
    case .table:
      builder.meeting.report.add(line.place, line.text, "is a row of a table, which is not read")
    case .bullet, .text, .task, .quote: break
    }
  }

  /// Records the paragraph, bullet or quote of which all lines have been read.
  private mutating func closeParagraph() {
    guard let paragraph = open else { return }
    open = nil
    let text = paragraph.text
    switch paragraph.form {
    case .task(let isDone, _): task(isDone, text, paragraph.place)
    case .quote:
      // Whose words are quoted is not known.
      add(.contribution(.point), text, paragraph.place)
      goesOn = false
    case .bullet(let indent, _) where goesOn && indent > 1 && !isLabelled(text):
      builder.meeting.add(.goesOn(MarkdownLine.plain(text)), at: clock.next(), paragraph.place)
    default: item(text, isBare: paragraph.isBare, paragraph.place)
    }
  }

  private mutating func closeBlock() {
    guard let block else { return }
    let text = block.lines.joined(separator: "\n")
    builder.meeting.add(.verbatim(by: nil, text.verbatimOrNoText), at: clock.next(), block.place)
    self.block = nil
    goesOn = false
  }

  /// The first heading is the title; one such as “Actions” says what stands under it.
  private mutating func head(_ level: Int, _ text: String, _ place: SourcePlace) {
    goesOn = false
    if level == 1, !hasTitle {
      hasTitle = true
      section = nil
      builder.add(.init(kind: .title, text: text), at: clock.next(), place)
      return
    }
    section = Self.section(text)
    guard section == nil else { return }
    if let label = NoteLabel(text, []), case .kind(let kind, let rest) = label, !rest.isEmpty {
      switch kind {
      case .contribution: section = kind
      default:
        item(text, isBare: false, place)
        goesOn = false
        return
      }
    }
    add(.topic, text, place)
  }

  /// What stands under a heading such as “Actions” or “Open questions:”; nil if it does not say.
  private static func section(_ text: String) -> NoteKind? {
    let words = text.hasSuffix(":") ? String(text.dropLast()) : text
    let one = words.lowercased().hasSuffix("s") ? String(words.dropLast()) : words
    return switch NoteKind(words) ?? NoteKind(one) {
    case .topic, .title, .date, .venue, nil: nil
    case let kind: kind
    }
  }

  private mutating func add(_ kind: NoteKind, _ text: String, _ place: SourcePlace) {
    builder.add(.init(kind: kind, text: text), at: clock.next(), place)
  }

  private mutating func task(_ isDone: Bool, _ text: String, _ place: SourcePlace) {
    goesOn = false
    var entry = NoteBuilder.Entry(kind: .action, text: text)
    let owners = text.split(separator: " ").filter { $0.hasPrefix("@") && $0.count > 1 }
      .map { $0.dropFirst().prefix { $0.isLetter || $0.isNumber || "._-".contains($0) } }
    if !owners.isEmpty { entry.owner = owners.joined(separator: ",") }
    entry.due = ActionText.due(in: text) ?? DateWords.first(in: text)
    entry.isDone = isDone
    builder.add(entry, at: clock.next(), place)
  }

  private func isLabelled(_ text: String) -> Bool {
    NoteLabel(MarkdownLine.plain(text), builder.known) != nil
  }

  private mutating func item(_ text: String, isBare: Bool, _ place: SourcePlace) {
    goesOn = false
    let plain = MarkdownLine.plain(text)
    if let label = NoteLabel(plain, builder.known) {
      switch label {
      case .kind(.present, let text), .kind(.absent, let text):
        people(text, plain, place)
      case .kind(.action, let text): task(false, text, place)
      case .kind(.date, let text):
        add(.date, DateWords.first(in: text)?.description ?? text, place)
      case .kind(let kind, let text):
        add(kind, text, place)
        if case .contribution = kind { goesOn = true }
      case .person(let name, let text): said(by: name, text, place)
      }
      return
    }
    switch section {
    case .present?, .absent?: people(plain, section == .present ? "present" : "regrets", place)
    case .action?: task(false, plain, place)
    case .question? where isBare && !plain.hasSuffix("?"): add(.contribution(.point), plain, place)
    case let kind?: add(kind, plain, place)
    case nil:
      add(.contribution(.point), plain, place)
      goesOn = true
    }
  }

  private mutating func said(by name: String, _ text: String, _ place: SourcePlace) {
    let kind: NoteKind =
      if case .contribution? = section { section ?? .contribution(.point) } else {
        .contribution(.point)
      }
    builder.add(.init(kind: kind, text: text, who: name), at: clock.next(), place)
    goesOn = true
  }

  /// A list of people, each perhaps with an affiliation in brackets.
  private mutating func people(_ list: String, _ label: String, _ place: SourcePlace) {
    let isPresent = !["regrets", "apologies", "absent", "excused"].contains {
      label.lowercased().hasPrefix($0)
    }
    let found = NoteLabel.people(list)
    for person in found where person.affiliation != nil { builder.describe(person) }
    let joined = found.map(\.name).joined(separator: ",")
    guard !joined.isEmpty else { return }
    add(isPresent ? .present : .absent, joined, place)
  }

  /// The meeting.
  ///
  /// - Throws: `ImportTrouble` if nothing is in the notes.
  mutating func finish(_ files: [SourceFile]) throws(ImportTrouble) -> ImportedMeeting {
    var meeting = builder.finish()
    try meeting.requireSomething(files)
    if let firstPlace { meeting.noteDay(of: clock, at: firstPlace) }
    return meeting
  }
}
