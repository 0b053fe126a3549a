import ArgumentParser

/// The command line of the program.
struct Breakout: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breakout",
    abstract: "Run a workshop's breakout session, keep its log, and print its next steps.",
    discussion: """
      A session is one log, such as sessions/como/lario.jsonl. Start or resume it with
      `breakout run sessions/como/lario`, and type ? at its prompt.

      Exit codes: 0 done; 1 a line of a script failed, or nothing was found; 64 wrong arguments; \
      65 a log is damaged or does not verify; 66 a file is missing; 73 a file cannot be made; \
      74 the disk failed; 75 the log is in use.
      """,
    version: "breakout \(version)",
    subcommands: [
      Run.self,
      Consolidate.self,
      GapsCommand.self,
      Lint.self,
      Report.self,
      Export.self,
      Verify.self,
      Repair.self,
      Log.self,
      Replay.self,
      Search.self,
      New.self,
      Import.self,
    ],
    defaultSubcommand: nil
  )

  /// The version, as the changelog counts.
  static let version = "0.1.0"
}
