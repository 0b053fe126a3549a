internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutSearch
internal import Foundation

/// `breakout search WORD…`.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find where something was said in the sessions of a folder.",
    discussion: """
      Examples:
        breakout search register
        breakout search programme cleo --in sessions/como-2011
        breakout search '"shared register"' circul* --limit 5

      Looks for all the words in what was said, proposed, objected, decided and agreed, in names, \
      agenda, questions and title pages, the best first. Capitals, accents and plurals make no \
      difference; a word may end in *, and then all are looked for as they are typed; a phrase \
      stands in quotation marks. What was struck or undone is left out.
      Exit code 1 if nothing is found, 65 if a log is damaged; the others are searched all the same.
      """
  )

  @Argument(help: "The words.") var words: [String]

  @Option(name: .customLong("in"), help: "The folder, or one log.", completion: .directory)
  var folder = "sessions"

  @Option(help: "txt or json.", completion: .list(["txt", "json"])) var format = "txt"

  @Option(help: "At most so many.") var limit = 20

  @Flag(help: "Find what was struck or undone as well.") var all = false

  func run() throws {
    try Failure.reporting {
      let query = try query()
      guard limit > 0, ["txt", "json"].contains(format) else {
        throw FileTrouble(
          limit > 0
            ? "There is no format “\(format)” here; use txt or json."
            : "A limit is 1 or more; \(limit) would show nothing.",
          .wrongArguments
        )
      }
      let searched = try SearchedFolder(folder, withStruck: all)
      let found = try PassageIndex(searched.passages, for: query).hits(limit: limit)
      let printer = SearchPrinter(searched: searched, found: found)
      if format == "json" {
        try Output.print(printer.json)
      } else if found.count > 0 {
        try Output.print(printer.text)
      } else {
        let words = words.joined(separator: " ")
        Failure.say("No session below \(folder) holds “\(words)”.")
      }
      if searched.isDamaged { throw ExitCode.damaged }
      if found.count == 0 { throw ExitCode.scriptFailed }
    }
  }

  private func query() throws -> SearchQuery {
    do {
      return try SearchQuery(words)
    } catch let problem as SearchQuery.Problem {
      throw FileTrouble(verbatim: problem.message, .wrongArguments)
    }
  }
}
