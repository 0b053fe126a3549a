internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutREPL

/// `breakout log LOG`.
struct Log: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the entries of a log, one line each.",
    discussion: """
      Examples:
        breakout log sessions/como/lario.jsonl
        breakout log sessions/como/lario.jsonl --all
        breakout log sessions/como/lario.jsonl --json | jq .do
      """
  )

  @Argument(help: "The log.", completion: .file(extensions: ["jsonl"])) var log: String

  @Flag(help: "Show entries that were undone as well.") var all = false

  @Flag(help: "Print the lines as they are stored.") var json = false

  @Option(help: "Only entries about this item, such as P3.") var item: String?

  @OptionGroup var speech: LanguageOptions

  var catalogueFolders: TemplateFolders { TemplateFolders(near: log, named: nil) }

  func run() throws {
    try Failure.reporting {
      if json { return try printLines() }
      var selection = LogSelection()
      selection.all = all
      if let item {
        guard let id = ItemID(item) else {
          throw FileTrouble("“\(item)” is not an item such as P3.", .wrongArguments)
        }
        selection.item = id
      }
      try Output.print(LogView.text(try LogArguments.record(log), selection))
    }
  }

  private func printLines() throws {
    let store = try LogArguments.store(log)
    defer { store.close() }
    let reading = try LogReplay(store).reading
    if case .damaged(let error) = reading.remainder { throw error }
    var number = 0
    try store.scan(from: 0) { line in
      guard line.offset < reading.end.length else { return .stop }
      number += 1
      guard all || !reading.undone.contains(number) else { return .next }
      try Output.write(Array(line.bytes) + [0x0A])
      return .next
    }
  }
}
