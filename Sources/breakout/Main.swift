internal import ArgumentParser
internal import BreakoutCore
internal import Dispatch

/// Where the program begins.
@main enum Main {
  static func main() {
    // Reading the command line looks up hundreds of conformances, which takes longer than all else
    // that happens before the first answer; the version needs none of them.
    if CommandLine.arguments.dropFirst() == ["--version"] {
      print("breakout \(Breakout.version)")
      return
    }
    do {
      var command = try Breakout.parseAsRoot()
      let catalogue = try Failure.reporting {
        try (command as? any SpeakingCommand)?.catalogue()
      }
      if let session = command as? any PromptCommand { runOnMainQueue(session, in: catalogue) }
      guard let catalogue else { return try command.run() }
      try Catalogue.$current.withValue(catalogue) { try command.run() }
    } catch {
      Breakout.exit(withError: error)
    }
  }

  /// A session needs the main queue for its terminal; all other commands do without threads.
  private static func runOnMainQueue(
    _ session: any PromptCommand,
    in catalogue: Catalogue?
  ) -> Never {
    Task { @MainActor in
      var session = session
      do {
        if let catalogue {
          try await Catalogue.$current.withValue(catalogue) { try await session.run() }
        } else {
          try await session.run()
        }
        Breakout.exit()
      } catch {
        Breakout.exit(withError: error)
      }
    }
    dispatchMain()
  }
}

/// A command that opens a prompt.
protocol PromptCommand: AsyncParsableCommand, Sendable {}
