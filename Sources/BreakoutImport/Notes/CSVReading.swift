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
      try take(cells, SourcePlace(file: file.name, line: row.line, id: cells[.id]))
    }
  }

  private mutating func take(
    _ cells: [CSVColumn: String],
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
    follow(cells, at: time, place)
    record(cells, at: time, place)
  }

  /// A topic or a question is taken up when its column changes.
  private mutating func follow(
    _ cells: [CSVColumn: String],
    at time: Timestamp,
    _ place: SourcePlace
  ) {
    if let new = cells[.topic], !new.isEmpty, new != topic {
      topic = new
      builder.add(.init(kind: .topic, text: new), at: time, place)
    }
    if let new = cells[.question], !new.isEmpty, new != question {
      question = new
      builder.add(.init(kind: .question, text: new), at: time, place)
    }
  }

  private mutating func record(
    _ cells: [CSVColumn: String],
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
    let owner = cells[.owner].flatMap { $0.isEmpty ? nil : $0 }
    builder.add(
      .init(
        kind: kind ?? .contribution(.point),
        text: cells[.text] ?? "",
        who: who,
        owner: owner,
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
