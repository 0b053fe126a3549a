internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutREPL
internal import BreakoutReport
internal import Foundation

/// Opens a log and, if it is new, fills in what every session begins with.
struct SessionStart {
  let place: SessionPlace
  let clock: RoomClock
  let author: Handle
  let recipe: Recipe?
  var kind = SittingKind.breakout

  /// What is to be recorded about rooms whose logs lie elsewhere now.
  var moved: [RoomPulled] = []

  /// The recorder of the session.
  ///
  /// - Throws: `LogError` if the log cannot be opened.
  func open() throws -> SessionRecorder {
    let holder = LogHolder(name: author.text, since: clock.timeOfDay)
    let store = try FileLogStore(path: place.path, access: .appending(holder: holder))
    return try SessionRecorder(store: store) { [clock] in clock.stamp() }
  }

  /// Writes the opening entry and plays title page, roster and recipe into a new session.
  ///
  /// - Returns: What to tell the facilitator, and whether every line of the preparation was done.
  func begin(
    _ recorder: SessionRecorder,
    _ console: Console
  ) async throws -> (answers: [String], isWhole: Bool) {
    clock.catchUp(with: await recorder.session.latest)
    guard await recorder.head.count == 0, await recorder.readOnlyReason == nil else {
      let moved = try await console.take(moved: moved)
      try await console.attachRooms()
      let news = try await console.roomNews()
      return (await resumed(recorder) + moved + news + (await console.clocksOnReturn()), true)
    }
    // Times that were measured in a session whose log is gone belong to nobody here.
    try SpeakingFile(place).remove()
    let opening = SessionOpened {
      $0.kind = kind
      $0.workshop = place.workshop
      $0.room = place.room
      $0.zone = clock.zone
      $0.scriptedClock = clock.isScripted
    }
    let entry = try await recorder.perform(OpenSession(opening), by: author)
    let time = entry.time.timeOfDay(at: clock.zone)
    var answers = [translated("#1 session open \(time), room \(place.room), log \(place.path)")]
    var isWhole = true
    let pull = kind == .consolidation ? ["pull"] : []
    for line in preparation() + pull {
      switch await console.evaluate(line) {
      case .nothing, .quit: break
      case .said(let text): answers.append(text)
      case .failed(let text):
        answers.append("\(line)\n\(text)")
        isWhole = false
      }
    }
    guard let recipe else { return (answers, isWhole) }
    let played = await console.play(recipe, isNew: true)
    return (answers + played.answers, isWhole && played.isWhole)
  }

  private func preparation() -> [String] {
    var lines: [String] = []
    for (file, verb) in [(WorkshopFolder.titlePage, "source"), (WorkshopFolder.roster, "roster")] {
      let path = place.folder + "/" + file
      guard let text = try? Files.text(at: path) else { continue }
      // A roster that nobody filled in yet is no mistake.
      if verb == "roster", TemplateFolders.lines(text).filter({ !$0.isEmpty }).count < 2 {
        continue
      }
      lines.append("\(verb) \(path)")
    }
    return lines
  }

  /// Says that a recipe was not played again, and how the one that is walked goes on.
  private func passedOver(_ walk: RecipeWalk?) -> String {
    guard let walk, walk.next != nil else {
      return translated(
        "The session has begun already; the recipe was not played. Type recipe NAME to walk one."
      )
    }
    return translated(
      "The recipe \(walk.name) goes on: type next for step \(walk.position + 1) of \(walk.steps.count)."
    )
  }

  private func resumed(_ recorder: SessionRecorder) async -> [String] {
    let head = await recorder.head
    var answers = [
      translated(
        "\(place.path): \(Phrase.number(head.count, "entry", "entries")), head \(head.hash.prefix(8))…"
      )
    ]
    answers += recorder.notices
    if let reason = await recorder.readOnlyReason { answers.append(reason) }
    let session = await recorder.session
    if recipe != nil { answers.append(passedOver(session.recipe)) }
    if let id = session.openPoll, let poll = session.poll(id) {
      answers.append(ResumedWords.poll(poll, session))
    }
    if await recorder.session.offRecord.since != nil {
      answers.append(
        translated("The session is off the record. Type on to go back on the record.")
      )
    }
    if await recorder.session.isEnded {
      answers.append(translated("The session has ended. Type resume to go on."))
    }
    return answers
  }
}
