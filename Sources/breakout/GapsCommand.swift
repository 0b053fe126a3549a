internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutREPL
internal import BreakoutReport

/// `breakout gaps WORKSHOP|LOG…`.
struct GapsCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Show what is still missing, in a room or across the rooms of a consolidation.",
    discussion: """
      Examples:
        breakout gaps sessions/como/lario.jsonl
        breakout gaps sessions/como
        breakout gaps sessions/como/consolidation.jsonl
        breakout gaps --quiet sessions/como/consolidation.jsonl && echo ready

      Of a workshop's folder its consolidation is looked at, or its rooms where there is none. A \
      date has passed if it lies before the day of the last entry: the consolidation's, or the latest \
      of all the rooms named.
      Exit code 0 if nothing is missing, 1 if something is.
      """
  )

  @Argument(
    help: "The workshop's folder, or the logs.",
    completion: .file(extensions: ["jsonl"])
  )
  var logs: [String]

  @Flag(name: .shortAndLong, help: "Print nothing; only the exit code tells.") var quiet = false

  @OptionGroup var speech: LanguageOptions

  var catalogueFolders: TemplateFolders { TemplateFolders(near: logs.first, named: nil) }

  func run() throws {
    let gaps = try Failure.reporting {
      let found = try TypedLogs.paths(logs).map { log in
        (try SessionPlace(log), try LogArguments.record(log, entries: false).session)
      }
      let today = found.compactMap(\.1.today).max()
      return try found.map { try lines($0, $1, today, isAlone: found.count == 1) }
    }
    if gaps.contains(where: { !$0.isEmpty }) { throw ExitCode.scriptFailed }
  }

  private func lines(
    _ place: SessionPlace,
    _ session: Session,
    _ latest: CalendarDate?,
    isAlone: Bool
  ) throws -> [String] {
    let shelf = RoomShelf(folder: place.folder)
    let lines = GapView.lines(
      session,
      try shelf.rooms(of: session),
      try shelf.news(for: session, files: []),
      today: session.opening?.kind == .consolidation ? nil : latest
    )
    guard !quiet else { return lines }
    let name = isAlone ? "" : "\(place.path): "
    for line in lines.isEmpty ? [translated("No gaps.")] : lines { try Output.print(name + line) }
    return lines
  }
}
