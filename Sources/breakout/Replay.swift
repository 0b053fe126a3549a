internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutREPL
internal import BreakoutReplay
internal import Foundation

/// `breakout replay LOG`.
struct Replay: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Play a session again as it went, or show where it stood at some moment.",
    discussion: """
      At a terminal the session is played as the room lived it: space pauses, . steps on, comma steps \
      back, ? shows all keys, q quits. Elsewhere it is told whole, one entry after another.

      Examples:
        breakout replay sessions/como/lario.jsonl
        breakout replay sessions/como/lario.jsonl --speed 8 --idle 2 --from :before-vote
        breakout replay sessions/como/lario.jsonl --from Q2 --to 14:32
        breakout replay sessions/como/lario.jsonl --to lario.cast
        breakout replay sessions/como/lario.jsonl --html lario.html
        breakout replay sessions/como/lario.jsonl --at 14:32
        breakout replay sessions/como/lario.jsonl --at :before-vote
        breakout replay sessions/como/lario.jsonl --at '#57'

      A moment is a time of day such as 14:32 or 14:32:10, a :marker, :start or :end, a question or \
      another item such as Q2, an entry such as '#57', or a part such as 50%.
      """
  )

  @Argument(help: "The log.", completion: .file(extensions: ["jsonl"])) var log: String

  @Option(help: "A time of day, a :marker or an entry such as #57: show the state as of then.")
  var at: String?

  @Option(help: "The moment to begin with.") var from: String?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "The moment to end with; or a file that ends in .cast, to write a recording for asciinema. "
        + "May be given twice, once for each.",
      valueName: "moment|file.cast"
    ),
    completion: .file(extensions: ["cast"])
  )
  var targets: [String] = []

  @Option(help: "How fast, from 0.1 to 1000; 1 is as fast as it was.") var speed = "1"

  @Option(help: "The longest silence that is played, in seconds; none plays all of each.")
  var idle = "5"

  @Option(
    help: "Write a page with a timeline to this file instead.",
    completion: .file(extensions: ["html"])
  )
  var html: String?

  @Option(
    help: "How people appear in a recording or a page; by default as the session says.",
    completion: .list(AttributionLevel.allCases.map(\.rawValue))
  )
  var attribution: String?

  @Option(help: "A folder with templates of your own.", completion: .directory) var templates:
    String?

  @OptionGroup var speech: LanguageOptions

  var catalogueFolders: TemplateFolders { TemplateFolders(near: log, named: templates) }

  func run() throws {
    let signal = try Failure.reporting { try replay() }
    if let signal { throw ExitCode(128 + signal) }
  }

  /// Does what was asked for; gives the signal that ended it, if one did.
  private func replay() throws -> Int32? {
    let options = try ReplayOptions(self)
    let record = try LogArguments.record(log)
    if let at {
      let limit = try MomentReader.limit(at, in: record)
      let then = try LogArguments.record(log, upTo: limit, entries: false)
      try Output.print(AsOfView.text(then.session))
      return nil
    }
    guard !record.entries.isEmpty else {
      try Output.print(Transcript.text(record))
      return nil
    }
    let story = Story(record)
    let range = try options.range(in: story)
    if options.cast != nil || html != nil {
      let recordings = Recordings(log: log, story: story, range: range, options: options)
      if let cast = options.cast { try recordings.writeCast(to: cast) }
      if let html { try recordings.writePage(to: html, templates: templates) }
      return nil
    }
    guard TerminalReplay.isPossible else {
      try Output.print(Transcript.text(record, range: range))
      return nil
    }
    let teller = Teller(
      story,
      at: .named,
      columns: TerminalReplay.columns,
      isPlain: TerminalReplay.isPlain
    )
    var replay = TerminalReplay(Player(story, range: range, pace: options.pace, teller: teller))
    return replay.run()
  }
}
