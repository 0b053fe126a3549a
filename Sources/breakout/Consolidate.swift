internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutREPL

/// `breakout consolidate WORKSHOP|LOG…`.
struct Consolidate: PromptCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring several rooms together at the prompt, in a log of its own.",
    discussion: """
      Examples:
        breakout consolidate sessions/como
        breakout consolidate sessions/como/lario.jsonl sessions/como/volta.jsonl
        breakout consolidate sessions/como sessions/washington --log sessions/series.jsonl
        breakout consolidate sessions/como --moved lario=backup/lario.jsonl

      The rooms' logs are only read, and verified; what was read is recorded with their heads. The \
      log is WORKSHOP/consolidation.jsonl unless --log says otherwise, and the same command goes on \
      where it stopped. Type pull when a room has gone on. A log that was moved, or is damaged and \
      has a whole copy, is named with --moved; it has to go on from what was pulled.
      """
  )

  @Argument(
    help: "The workshop's folder, or the rooms' logs; or the log of a consolidation, to go on.",
    completion: .file(extensions: ["jsonl"])
  )
  var rooms: [String]

  @Option(help: "The log of the consolidation.", completion: .file(extensions: ["jsonl"]))
  var log: String?

  @Option(
    help: ArgumentHelp("A room whose log lies in another place now.", valueName: "room=file")
  )
  var moved: [String] = []

  @OptionGroup var options: PromptOptions

  var speech: LanguageOptions { options.speech }
  var catalogueFolders: TemplateFolders {
    TemplateFolders(near: rooms.first, named: options.templates)
  }

  func run() async throws {
    do {
      try await play()
    } catch {
      throw Failure.exit(for: error)
    }
  }

  private func play() async throws {
    ignoreBrokenPipes()
    let clock = try options.roomClock()
    let writer = try options.writer(or: "rapporteur")
    let plan = try ConsolidationPlan(rooms, log: log)
    let place = plan.place
    let shelf = RoomShelf(folder: place.folder, sources: plan.sources, log: place.path)
    // Whatever is wrong with the rooms is found before anything is written.
    let moved = try plan.check(shelf, moved: moved)
    let folders = TemplateFolders(besideSession: place.folder, named: options.templates)
    try place.makeFolder()
    let start = SessionStart(
      place: place,
      clock: clock,
      author: writer,
      recipe: nil,
      kind: .consolidation,
      moved: moved
    )
    let recorder = try start.open()
    // The log is locked now; what was checked before may have been another.
    try plan.check(await recorder.session.opening)
    let desk = FileDesk(place: place, templates: folders, clock: clock, shelf: shelf)
    try await SessionRun(
      recorder: recorder,
      desk: desk,
      start: start,
      stopsAtFailure: !options.keepGoing,
      echoes: options.echo,
      scriptsRunPrograms: options.allowPrograms,
      warns: options.warnings
    ).run()
  }
}
