internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutREPL
internal import BreakoutReadline
internal import Foundation

/// `breakout run [SESSION]`.
struct Run: PromptCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Start or resume a session at the prompt, or play a script into it.",
    discussion: """
      Examples:
        breakout run sessions/como/lario
        breakout run sessions/como/lario --recipe breakout-90
        breakout run sessions/como/lario < script.txt

      Everything is on the disk before it is acknowledged; after an interruption the same command \
      goes on where the session stopped. A script stops at the first line that fails.
      """
  )

  @Argument(
    help: "The session, such as sessions/como/lario; by default a new one of today.",
    completion: .file(extensions: ["jsonl"])
  )
  var session: String?

  @Option(
    help: "A recipe to begin a new session with, such as breakout-90.",
    completion: .custom { _, _, _ in
      TemplateFolders(besideSession: nil, named: nil).names(in: "recipes")
    }
  )
  var recipe: String?

  @OptionGroup var options: PromptOptions

  var speech: LanguageOptions { options.speech }
  var catalogueFolders: TemplateFolders {
    TemplateFolders(near: session, named: options.templates)
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
    let place =
      try session.map { try SessionPlace($0) }
      ?? SessionPlace.unnamed(on: clock.now.day(at: clock.zone))
    if let session, !place.exists, FileManager.default.fileExists(atPath: session) {
      throw FileTrouble(
        "\(session) is a workshop's folder; name a room in it: breakout run \(session)/ROOM.",
        .wrongArguments
      )
    }
    let folders = TemplateFolders(besideSession: place.folder, named: options.templates)
    let recipe = try recipe.map { name in
      do {
        return try Recipe(name, lines: folders.recipe(name))
      } catch let error as UsageError {
        throw FileTrouble(verbatim: error.message, .damaged)
      }
    }
    try place.makeFolder()
    if place.exists, try LogArguments.opening(place.path)?.kind == .consolidation {
      throw FileTrouble(
        "\(place.path) brings several rooms together; open it with breakout consolidate "
          + "\(place.path).",
        .wrongArguments
      )
    }
    let writer = try options.writer(or: "facilitator")
    let start = SessionStart(place: place, clock: clock, author: writer, recipe: recipe)
    let recorder = try start.open()
    let desk = FileDesk(place: place, templates: folders, clock: clock)
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
