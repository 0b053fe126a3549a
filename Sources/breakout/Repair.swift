internal import ArgumentParser
internal import BreakoutLog

/// `breakout repair LOG`.
struct Repair: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Set aside the unfinished end of a log, or copy what is whole of a damaged one.",
    discussion: """
      An entry that was being written when the power failed is moved to LOG.torn. A log that is \
      damaged in the middle is never changed: the entries before the damage go to a new log.

      Example:
        breakout repair sessions/como/lario.jsonl
      """
  )

  @Argument(help: "The log.", completion: .file(extensions: ["jsonl"])) var log: String

  func run() throws {
    try Failure.reporting {
      let path = try SessionPlace(log).path
      let holder = LogHolder(name: "breakout repair", since: RoomClock().timeOfDay)
      try Output.print(LogRepair.repair(path, holder: holder).message(about: path))
    }
  }
}
