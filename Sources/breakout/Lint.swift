internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutREPL

/// `breakout lint CONSOLIDATION FILE…`.
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read prose and name what the counts of a consolidation do not bear out.",
    discussion: """
      Example:
        breakout lint sessions/como/consolidation.jsonl report.md summary.txt
        breakout lint sessions/como/consolidation.jsonl

      Without a file it reads our own next-steps report.
      Exit code 0 if nothing is flagged, 1 if something is.
      """
  )

  @Argument(help: "The consolidation's log.", completion: .file(extensions: ["jsonl"]))
  var log: String

  @Argument(help: "Markdown or text files; our own report if none.", completion: .file())
  var files: [String] = []

  @Option(help: "A folder with templates of your own.", completion: .directory) var templates:
    String?

  func run() throws {
    let isClean = try Failure.reporting { try read() }
    if !isClean { throw ExitCode.scriptFailed }
  }

  private func read() throws -> Bool {
    let place = try SessionPlace(log)
    let record = try LogArguments.record(log, entries: false)
    guard record.session.opening?.kind == .consolidation else {
      throw FileTrouble(
        "\(place.path) is the log of one room; prose is read against the findings of a consolidation.",
        .wrongArguments
      )
    }
    let printer = Printer(
      templates: TemplateFolders(besideSession: place.folder, named: templates),
      shelf: RoomShelf(folder: place.folder)
    )
    let chronicle = try printer.chronicle(record, withEntries: false)
    let texts: [(name: String?, text: String)] =
      files.isEmpty
      ? [(nil, try printer.print("next-steps", "md", record).text)]
      : try files.map { ($0, try Files.text(at: $0)) }
    var isClean = true
    for (name, text) in texts {
      let found = LintWords.lines(text, name: name, isOneOfMany: files.count > 1, chronicle)
      for line in found.lines { try Output.print(line) }
      isClean = isClean && found.isClean
    }
    return isClean
  }
}
