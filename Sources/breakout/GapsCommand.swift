internal import ArgumentParser
internal import BreakoutREPL

/// `breakout gaps LOG…`.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Show what is still missing, in a room or across the rooms of a consolidation.",
    discussion: """
      Examples:
        breakout gaps sessions/como/lario.jsonl
        breakout gaps sessions/como/consolidation.jsonl
        breakout gaps --quiet sessions/como/consolidation.jsonl && echo ready

      Exit code 0 if nothing is missing, 1 if something is.
      """
  )

  @Argument(help: "The logs.", completion: .file(extensions: ["jsonl"])) var logs: [String]

  @Flag(name: .shortAndLong, help: "Print nothing; only the exit code tells.") var quiet = false

  func run() throws {
    let gaps = try Failure.reporting { try logs.map { try lines($0) } }
    if gaps.contains(where: { !$0.isEmpty }) { throw ExitCode.scriptFailed }
  }

  private func lines(_ log: String) throws -> [String] {
    let place = try SessionPlace(log)
    let session = try LogArguments.record(log, entries: false).session
    let shelf = RoomShelf(folder: place.folder)
    let lines = GapView.lines(
      session,
      try shelf.rooms(of: session),
      try shelf.news(for: session, files: [])
    )
    guard !quiet else { return lines }
    let name = logs.count > 1 ? "\(place.path): " : ""
    for line in lines.isEmpty ? ["No gaps."] : lines { try Output.print(name + line) }
    return lines
  }
}
