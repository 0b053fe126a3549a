import BreakoutCore
import BreakoutLog
import BreakoutREPL
import BreakoutReport
import BreakoutTestSupport
import Foundation
import Synchronization

/// A desk with the shipped templates and with files in memory.
struct TestDesk: Desk {
  var files: [String: String] = [:]

  /// The rooms' logs that a consolidation finds.
  var roomLogs: [TestRooms.Log] = []

  /// What was measured, kept for as long as the test lasts.
  let speaking = MeasuredTimes()

  /// The clock of what is measured.
  var clock = TickingClock()

  var now: Timestamp { clock.now }

  /// Half a millisecond more at every look.
  var stopwatch: Int {
    looks.withLock {
      $0 += 500; return $0
    }
  }
  private let looks = Looks()

  /// How often somebody looked at the stopwatch, in microseconds.
  private final class Looks: Sendable {
    private let count = Mutex(0)
    func withLock(_ body: (inout Int) -> Int) -> Int { count.withLock { body(&$0) } }
  }

  var logName: String { "como/lario.jsonl" }

  /// What rome-2010 left open: a step of Dan Bell's, a deferred proposal and a parked item.
  func carryOver(from workshop: String) throws -> CarryOver {
    guard workshop == "rome-2010" || workshop == "promise-2010" else {
      throw DeskError(
        "There is no folder \(workshop), here or beside como; name an earlier workshop."
      )
    }
    var session = Session()
    let events: [SessionEvent] = [
      .attributionSet(AttributionSet { $0.level = workshop == "rome-2010" ? .named : .none }),
      .participantsAdded(
        ParticipantsAdded { $0.people = [Person(handle: "dan-bell", name: "Dan Bell")] }
      ),
      .nextStepAgreed(
        NextStepAgreed {
          $0.id = ItemID(.nextStep, 2)
          $0.text = "Circulate the fields"
          $0.champion = "dan-bell"
          $0.accepted = true
        }
      ),
      .proposalMade(
        ProposalMade {
          $0.id = ItemID(.proposal, 3)
          $0.text = "A yearly report"
        }
      ),
      .decisionMade(
        DecisionMade {
          $0.proposal = ItemID(.proposal, 3)
          $0.outcome = .deferred
        }
      ),
      .itemParked(
        ItemParked {
          $0.id = ItemID(.parkedItem, 1)
          $0.text = "Who pays"
        }
      ),
    ]
    for (place, event) in events.enumerated() {
      session.apply(
        Entry(number: place + 1, time: clock.stamp(), author: "scribe", event: event)
      )
    }
    return CarryOver(workshop, consolidations: [], rooms: [("plenary", session)])
  }

  func speakingTimes() throws -> [MeasuredTurn] { try speaking.turns() }

  func keepSpeakingTimes(_ turns: [MeasuredTurn]) throws { speaking.keep(turns) }

  func report(_ request: ReportRequest, on record: RecordedSession) throws -> String {
    guard request.path == nil else { return "\(request.kind) written to \(request.path ?? "")" }
    let kind = try value(ReportKinds.named(request.kind), DeskError("There is no such kind."))
    let format = try value(ReportFormats.named(request.format), DeskError("No such format."))
    let ladder = try WordingLadder(parsing: Self.template("wording/\(record.session.ladder).txt"))
    let chronicle = Chronicle(
      session: record.session,
      entries: record.entries,
      count: record.head.count,
      head: record.head.hash,
      ladder: ladder
    )
    var templates = ReportTemplates()
    for name in format.templateNames(for: kind.name) {
      templates[name] = try Self.template("reports/\(name).mustache")
    }
    return try format.render(kind.report(on: chronicle), with: templates)
  }

  /// The notices that were given and not told yet.
  let given = Given()

  func give(_ notice: RoomNotice, to rooms: [RoomRecord]) throws -> Int {
    given.notices.withLock {
      var notice = notice
      notice.number = $0.count + 1
      $0.append(notice)
      return notice.number
    }
  }

  func noticesToTell(since begin: Timestamp) throws -> [RoomNotice] {
    given.notices.withLock { notices in
      defer { notices = [] }
      return notices
    }
  }

  func lastNotice(to rooms: [RoomRecord]) throws -> NoticeHearing? {
    given.notices.withLock { $0.last }.map {
      NoticeHearing(notice: $0, heard: ["lario"], waiting: ["bellagio", "volta"])
    }
  }

  /// Notices in memory.
  final class Given: Sendable {
    let notices = Mutex<[RoomNotice]>([])
  }

  func export(
    _ request: ExportRequest,
    replacing: Bool,
    on record: RecordedSession
  ) throws
    -> String
  {
    let path = request.path ?? "como/lario.\(request.format.ending)"
    let isTaken = written.texts.withLock { $0[path] != nil } || files[path] != nil
    guard replacing || !isTaken else {
      throw DeskError(
        "\(path) is there already; type really export \(request.format.name) \(path) to write over it."
      )
    }
    written.texts.withLock { $0[path] = "" }
    if case .report(let kind) = request.format.content { return "\(kind) written to \(path)" }
    return "\(request.format.name) written to \(path)"
  }

  func verify(upTo head: Head) throws -> [String] {
    ["\(logName): \(head.count) entries, chain whole, head \(head); no poll"]
  }

  func writeReports(on record: RecordedSession) throws -> [String] { ["lario.next-steps.md"] }

  func people(inFile path: String) throws -> [Person] {
    try lines(ofFile: path).dropFirst().compactMap { Person(typed: $0) }
  }

  func lines(ofFile path: String) throws -> [String] {
    guard let text = files[path] else {
      throw DeskError("There is no file \(path); check the name and the folder.")
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  func checkLadder(_ name: String) throws {
    guard (try? Self.template("wording/\(name).txt")) != nil else {
      throw DeskError("There is no wording ladder “\(name)”; there is delphi or parties.")
    }
  }

  let ladderNames = ["delphi", "parties"]

  func ladder(_ name: String) throws -> WordingLadder {
    try WordingLadder(parsing: Self.template("wording/\(name).txt"))
  }

  let recipeNames = ["consent-round"]

  func recipe(_ name: String) throws -> [String] {
    guard let text = files["recipes/\(name).txt"] ?? (try? Self.template("recipes/\(name).txt"))
    else {
      throw DeskError("There is no recipe “\(name)”; there is consent-round.")
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  func rooms(of session: Session) throws -> RoomSessions {
    RoomSessions(
      session.consolidation.rooms.compactMap { record in
        roomLogs.first { $0.event.room == record.name && $0.event.count == record.count }
          .map { RoomSessions.Room(name: record.name, session: $0.session) }
      }
    )
  }

  /// Groups what shares a word of more than five letters, which is enough for three rooms.
  func suggestions(
    for texts: [SuggestionText],
    linked: [[RoomItem]],
    dismissed: [[RoomItem]]
  ) throws -> [SuggestedGroup] {
    guard
      let word = ["register", "circulate"].first(where: { word in
        texts.count { $0.text.contains(word) } > 1
      })
    else { return [] }
    let items = texts.filter { $0.text.contains(word) }.map(\.item)
    guard !(linked + dismissed).contains(items) else { return [] }
    return [SuggestedGroup(items, likeness: 80, words: [word])]
  }

  func roomNews(for session: Session, files: [String]) throws -> RoomNews {
    var news = RoomNews()
    for log in roomLogs where session.consolidation.room(log.event.room)?.hash != log.event.hash {
      news.rooms.append(RoomNews.Room(log.event))
    }
    return news
  }

  func moved(_ room: RoomRecord, to path: String) throws -> RoomPulled {
    guard path.hasPrefix("backup/") else {
      throw DeskError("There is no log \(path); name the file that the log of \(room.name) is now.")
    }
    return RoomPulled {
      $0.room = room.name
      $0.workshop = room.workshop
      $0.log = path
      $0.count = room.count
      $0.hash = room.hash
    }
  }

  func moveClock(to secondOfDay: Int) { clock.move(to: secondOfDay) }

  /// The files that views were written to.
  let written = Written()

  /// What an editor makes of a text.
  var editing: @Sendable (String) -> String = { $0 + ", and more" }

  func beginFile(_ path: String, replacing: Bool) throws {
    guard replacing || files[path] == nil else {
      throw DeskError("\(path) exists; type really out \(path) to write over it.")
    }
    written.texts.withLock { $0[path] = "" }
  }

  func add(_ text: String, toFile path: String) throws {
    guard path != "full.txt" else { throw DeskError("\(path) cannot be written.") }
    written.texts.withLock { $0[path, default: ""] += text }
  }

  func edit(_ text: String, named name: String) throws -> String { editing(text) }

  /// Takes commands such as `exit 3` alone.
  func run(_ command: String) throws -> Int32 { Int32(command.split(separator: " ")[1]) ?? 0 }

  /// Texts by the name of their file.
  final class Written: Sendable {
    let texts = Mutex<[String: String]>([:])
  }

  private static func template(_ name: String) throws -> String {
    var folder = URL(filePath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return try String(contentsOf: folder.appending(path: "templates/\(name)"), encoding: .utf8)
  }
}

private func value<Value>(_ value: Value?, _ error: DeskError) throws -> Value {
  guard let value else { throw error }
  return value
}
