internal import BreakoutCore

/// Goes through the rows of the tables.
struct CSVReading {
  private let request: ImportRequest
  private var clock: NoteClock
  private var builder = NoteBuilder()
  private var topic = ""
  private var question = ""
  private var rooms: [String: Int] = [:]
  private var firstPlace: SourcePlace?

  init(_ request: ImportRequest, _ files: [SourceFile]) {
    self.request = request
    let day = files.compactMap { DateWords.within($0.baseName) }.first
    clock = NoteClock(request, found: day)
  }

  /// Reads a table.
  ///
  /// - Throws: `ImportTrouble` that names the column or the line.
  mutating func read(_ file: SourceFile) throws(ImportTrouble) {
    let rows = try TableReader(file).rows
    let header = rows.first?.cells.map { $0.trimmed } ?? []
    let columns = header.map { CSVColumn($0) }
    let unknown = zip(header, columns).filter { $0.1 == nil }.map(\.0)
    if !unknown.isEmpty, !request.ignoresColumns {
      throw .unknownColumns(unknown, in: file, known: CSVColumn.allCases.map(\.rawValue))
    }
    try checkColumns(header, columns, in: file)
    let hasOwners = columns.contains(.owner)
    guard columns.contains(.text) else {
      throw ImportTrouble(
        "\(file.name) has no column “text”; name the column with the notes so.",
        .damaged
      )
    }
    for row in rows.dropFirst() {
      guard row.cells.count == header.count else {
        throw .cut(file, row.line, row.cells.count, header.count)
      }
      var cells: [CSVColumn: String] = [:]
      for (column, cell) in zip(columns, row.cells) {
        if let column, cells[column] == nil { cells[column] = cell.trimmed }
      }
      let place = SourcePlace(file: file.name, line: row.line, id: cells[.id])
      try take(cells, hasOwners: hasOwners, place)
    }
  }

  /// What stands beside a column that is passed over may be a remark and not the notes, so the
  /// column with the notes has to be named beyond doubt.
  private func checkColumns(
    _ header: [String],
    _ columns: [CSVColumn?],
    in file: SourceFile
  ) throws(ImportTrouble) {
    let texts = zip(header, columns).filter { $0.1 == .text }.map(\.0)
    let unknown = zip(header, columns).filter { $0.1 == nil }.map(\.0)
    if texts.count > 1 {
      throw ImportTrouble(
        "\(file.name) has several columns of text, \(listed(texts.map { "“\($0)”" }, "and")); "
          + "leave out all but one.",
        .damaged
      )
    }
    guard let text = texts.first, text.lowercased() != "text", let other = unknown.first else {
      return
    }
    throw ImportTrouble(
      "\(file.name) has no column “text”, and “\(text)” may be about “\(other)”; "
        + "name the column with the notes “text”.",
      .damaged
    )
  }

  private mutating func take(
    _ cells: [CSVColumn: String],
    hasOwners: Bool,
    _ place: SourcePlace
  ) throws(ImportTrouble) {
    if let room = cells[.room], !room.isEmpty {
      if let wanted = request.room, wanted.lowercased() != room.lowercased() {
        builder.meeting.report.leaveOut("rows of other rooms")
        return
      }
      rooms[room, default: 0] += 1
    }
    if let date = cells[.date], !date.isEmpty, clock.moment(date) == nil {
      builder.meeting.report.add(place, date, "is no date that is known; the row is kept")
    }
    let written = cells[.time] ?? ""
    let read = clock.moment(written)
    if read == nil {
      builder.meeting.report.add(place, written, "is no time that is known; the row is kept")
    }
    let time = read ?? clock.next()
    if firstPlace == nil { firstPlace = place }
    let isFollowed = follow(cells, at: time, place)
    if cells[.text, default: ""].isEmpty, !isAboutPeople(cells) {
      if isFollowed, cells[.kind, default: ""].isEmpty { return }
      let kind = cells[.kind] ?? ""
      builder.meeting.report.add(place, kind, "has no text and is left out")
      return
    }
    record(cells, hasOwners: hasOwners, at: time, place)
  }

  /// Whether a row says who is there or has a duty, which its column of names may say alone.
  private func isAboutPeople(_ cells: [CSVColumn: String]) -> Bool {
    guard !cells[.who, default: ""].isEmpty else { return false }
    return switch NoteKind(cells[.kind] ?? "") {
    case .present, .absent, .chair, .scribe, .facilitator, .rapporteur: true
    default: false
    }
  }

  /// A topic or a question is taken up when its column changes.
  ///
  /// - Returns: Whether one was.
  private mutating func follow(
    _ cells: [CSVColumn: String],
    at time: Timestamp,
    _ place: SourcePlace
  ) -> Bool {
    let before = (topic, question)
    if let new = cells[.topic], !new.isEmpty, new != topic {
      topic = new
      builder.add(.init(kind: .topic, text: new), at: time, place)
    }
    if let new = cells[.question], !new.isEmpty, new != question {
      question = new
      builder.add(.init(kind: .question, text: new), at: time, place)
    }
    return before != (topic, question)
  }

  private mutating func record(
    _ cells: [CSVColumn: String],
    hasOwners: Bool,
    at time: Timestamp,
    _ place: SourcePlace
  ) {
    let who = cells[.who].flatMap { $0.isEmpty ? nil : $0.onOneLine }
    if let who, let body = cells[.affiliation], !body.isEmpty {
      builder.describe(ImportedPerson(who, affiliation: body))
    }
    let word = cells[.kind] ?? ""
    let kind = NoteKind(word)
    if kind == nil {
      builder.meeting.report.add(
        place,
        word,
        "is no kind of entry that is known; the row is kept as a point"
      )
    }
    let due = cells[.due] ?? ""
    let day = DateWords.first(in: due)
    if !due.isEmpty, day == nil {
      builder.meeting.report.add(place, due, "is no date that is known; the step has none")
    }
    let text = cells[.text] ?? ""
    let owner = cells[.owner].flatMap { $0.isEmpty ? nil : $0 }
    builder.add(
      .init(
        kind: kind ?? .contribution(.point),
        text: text.isEmpty && isAboutPeople(cells) ? who ?? "" : text,
        who: who,
        owner: owner,
        isOwnedBySpeaker: !hasOwners,
        due: day
      ),
      at: time,
      place
    )
  }

  /// The meeting.
  ///
  /// - Throws: `ImportTrouble` if there is no row, or rows of several rooms.
  mutating func finish(_ files: [SourceFile]) throws(ImportTrouble) -> ImportedMeeting {
    if rooms.count > 1 {
      let names = listed(rooms.keys.sorted(), "and")
      throw ImportTrouble(
        "The notes are about several rooms, \(names); import one at a time with --room NAME.",
        .damaged
      )
    }
    guard let firstPlace else {
      let names = listed(files.map(\.name), "and")
      throw ImportTrouble("\(names) holds no row that could be imported.", .damaged)
    }
    var meeting = builder.finish()
    meeting.noteDay(of: clock, at: firstPlace)
    return meeting
  }
}
