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

  /// Whether the last line was something that an indented or bare line goes on with.
  private var goesOn = false

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
    if let block {
      builder.meeting.report.add(block.place, "```", "begins a block that is never closed")
      closeBlock()
    }
  }

  private mutating func take(_ line: SourceLine) {
    let form = MarkdownLine(line.text)
    if block != nil {
      if form == .fence { closeBlock() } else { block?.lines.append(line.text) }
      return
    }
    if firstPlace == nil, form != .blank { firstPlace = line.place }
    switch form {
    case .blank: goesOn = false
    case .rule: goesOn = false
    case .fence: block = ([], line.place)
    case .heading(let level, let text): head(level, text, line.place)
    case .task(let isDone, let text): task(isDone, text, line.place)
    case .table:
      builder.meeting.report.add(line.place, line.text, "is a row of a table, which is not read")
    case .bullet(let indent, let text), .text(let indent, let text):
      let isIndented = indent > 1 || form == .text(indent: indent, text)
      if goesOn, isIndented, !isLabelled(text) {
        builder.meeting.add(.goesOn(MarkdownLine.plain(text)), at: clock.next(), line.place)
      } else {
        item(text, line.place)
      }
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
    let label = text.lowercased().hasSuffix("s") ? String(text.dropLast()) : text
    section = Self.sections(text) ?? Self.sections(label)
    if section == nil { add(.topic, text, place) }
  }

  private static func sections(_ text: String) -> NoteKind? {
    switch NoteKind(text.split(separator: ":").first.map(String.init) ?? text) {
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

  private mutating func item(_ text: String, _ place: SourcePlace) {
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
