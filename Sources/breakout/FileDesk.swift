internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutREPL
internal import BreakoutReport
internal import BreakoutSearch
internal import Foundation

/// The desk of a real session: files on the disk, templates in folders, the room's clock.
struct FileDesk: Desk {
  let place: SessionPlace
  let templates: TemplateFolders
  let clock: RoomClock
  var shelf = RoomShelf()
  let ear = NoticeEar()

  var logName: String { place.path }
  var strokes: BarStrokes { TerminalStrokes.here() }
  var ladderNames: [String] { templates.names(in: "wording") }

  func report(_ request: ReportRequest, on record: RecordedSession) throws -> String {
    try translating {
      if request.path == nil, ReportFormats.document(request.format) != nil {
        throw DeskError(
          "A report in \(request.format) cannot be shown on the screen; type “report \(request.kind) to "
            + "report.\(request.format)”."
        )
      }
      let printed = try printer.print(request.kind, request.format, record)
      let warnings = printed.warnings.map { "\n\($0)" }.joined()
      guard let path = request.path else {
        return String(printed.text.dropLast(printed.text.hasSuffix("\n") ? 1 : 0)) + warnings
      }
      let target = try free(path)
      try Files.write(printed.bytes, to: target)
      return translated("\(request.kind) written to \(target)\(warnings)")
    }
  }

  private var printer: Printer { Printer(templates: templates, shelf: shelf) }

  /// The place for a report; what the session is made of is never written over.
  func free(_ path: String) throws -> String {
    let expanded = path.hasPrefix("~/") ? NSHomeDirectory() + path.dropFirst() : path
    try Files.checkReportName(expanded)
    let folder = URL(filePath: expanded).deletingLastPathComponent().relativePath
    // A mistyped folder is not made: the report would be looked for in the right one.
    guard ConsolidationPlan.isFolder(folder) else {
      throw FileTrouble(
        "There is no folder \(folder); make it first, or choose another place.",
        .cannotCreate
      )
    }
    return expanded
  }

  func writeReports(on record: RecordedSession) throws -> [String] {
    try translating {
      let wanted = [("next-steps", "md"), ("next-steps", "html"), ("minutes", "md")]
      return try wanted.map { kind, format in
        let printed = try printer.print(kind, format, record)
        let path = place.beside("\(place.room).\(kind).\(format)")
        try Files.write(printed.bytes, to: path)
        return path
      }
    }
  }

  func people(inFile path: String) throws -> [Person] {
    try translating { try RosterTable.people(in: Files.text(at: near(path)), path: path) }
  }

  func lines(ofFile path: String) throws -> [String] {
    try translating { TemplateFolders.lines(try Files.text(at: near(path))) }
  }

  /// A file named without a folder is looked for here, then beside the session.
  private func near(_ path: String) -> String {
    if FileManager.default.fileExists(atPath: path) || path.hasPrefix("/") { return path }
    let beside = place.folder + "/" + path
    return FileManager.default.fileExists(atPath: beside) ? beside : path
  }

  func checkLadder(_ name: String) throws {
    _ = try translating { try templates.ladder(name) }
  }

  func ladder(_ name: String) throws -> WordingLadder {
    try translating { try templates.ladder(name) }
  }

  var recipeNames: [String] { templates.names(in: "recipes") }

  func recipe(_ name: String) throws -> [String] {
    try translating { try templates.recipe(name) }
  }

  func rooms(of session: Session) throws -> RoomSessions {
    try translating { try shelf.rooms(of: session) }
  }

  func suggestions(
    for texts: [SuggestionText],
    linked: [[RoomItem]],
    dismissed: [[RoomItem]]
  ) throws -> [SuggestedGroup] {
    do {
      let similar = try SimilarTexts(
        texts.map { .init(key: $0.item, room: $0.item.room, text: $0.text) }
      )
      return similar.groups(linked: linked, dismissed: dismissed).map { group in
        SuggestedGroup(
          group.members,
          likeness: group.likeness,
          words: group.words,
          isOpposed: group.isOpposed
        )
      }
    } catch {
      throw DeskError("The texts cannot be compared (\(String(describing: error))).")
    }
  }

  func roomNews(for session: Session, files: [String]) throws -> RoomNews {
    try translating { try shelf.news(for: session, files: files) }
  }

  func carryOver(from workshop: String) throws -> CarryOver {
    try translating { try EarlierWorkshop(workshop, for: place.folder).carryOver(to: place) }
  }

  func speakingTimes() throws -> [MeasuredTurn] { try SpeakingFile(place).read() }

  func keepSpeakingTimes(_ turns: [MeasuredTurn]) throws { try SpeakingFile(place).write(turns) }

  func now() -> Timestamp { clock.now() }

  func moved(_ room: RoomRecord, to path: String) throws -> RoomPulled {
    try translating { try shelf.moved(room, to: path) }
  }

  var glance: Timestamp { clock.glance }
  var stopwatch: Int { clock.stopwatch }

  func moveClock(to secondOfDay: Int) throws { try clock.move(to: secondOfDay) }

  func translating<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let trouble as FileTrouble {
      throw DeskError(verbatim: trouble.message, isDamage: trouble.code == .damaged)
    } catch let error as LogError {
      throw DeskError(verbatim: error.message, isDamage: ExitCode(error) == .damaged)
    }
  }
}
