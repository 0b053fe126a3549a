internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutREPL

/// `breakout replay LOG`.
struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell a session again as it went, or show where it stood at some moment.",
    discussion: """
      Examples:
        breakout replay sessions/como/lario.jsonl
        breakout replay sessions/como/lario.jsonl --at 14:32
        breakout replay sessions/como/lario.jsonl --at :before-vote
        breakout replay sessions/como/lario.jsonl --at '#57'
      """
  )

  @Argument(help: "The log.", completion: .file(extensions: ["jsonl"])) var log: String

  @Option(help: "A time of day, a :marker or an entry such as #57: show the state as of then.")
  var at: String?

  func run() throws {
    try Failure.reporting {
      guard let at else {
        try Output.print(Transcript.text(try LogArguments.record(log)))
        return
      }
      let whole = try LogArguments.record(log)
      let limit = try MomentReader.limit(at, in: whole)
      let then = try LogArguments.record(log, upTo: limit, entries: false)
      try Output.print(AsOfView.text(then.session))
    }
  }
}
