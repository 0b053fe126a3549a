internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutExport
internal import BreakoutREPL
internal import BreakoutReport
internal import Foundation

/// `breakout export LOG…`.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write sessions as data for other programs.",
    discussion: """
      Examples:
        breakout export sessions/como/lario.jsonl | jq '.proposals[].text'
        breakout export sessions/como/*.jsonl --to como.sqlite
        breakout export sessions/como/*.jsonl --format csv --to tables/
        breakout export sessions/como/*.jsonl --table tallies > tallies.csv
        breakout export sessions/como/lario.jsonl --format blt --poll T3 > ballots.blt

      Of several logs, identifiers begin with the room, as in lario.P3. The attribution level of each \
      session holds: where people are not named, they are p1, p2 and so on. \
      Documentation/export.md describes every table and column.
      """
  )

  @Argument(help: "The logs.", completion: .file(extensions: ["jsonl"])) var logs: [String]

  @Option(
    help: "json, csv, sqlite or blt; by default what --to ends in, else json.",
    completion: .list(ExportTarget.formats)
  )
  var format: String?

  @Option(
    help: "One table alone, as csv, such as tallies.",
    completion: .list(ExportSchema.tables.map(\.name))
  )
  var table: String?

  @Option(help: "The poll whose ballots blt holds, such as T3; by default the last by rankings.")
  var poll: String?

  @Option(
    name: .customLong("to"),
    help: "The file to write; a folder for csv.",
    completion: .file()
  )
  var target: String?

  @Option(
    help: "How people appear: named, affiliation, role or none; by default as each session says.",
    completion: .list(AttributionLevel.allCases.map(\.rawValue))
  )
  var attribution: String?

  @Flag(help: "Replace files that exist.") var force = false

  func run() throws {
    try Failure.reporting {
      let target = try ExportTarget(
        format: format,
        table: table,
        path: target,
        force: force,
        poll: try poll.map(Self.poll)
      )
      let level = try attribution.map(AttributionLevel.init(typed:))
      let sessions = try ExportRooms(try logs.map { try ExportRooms.Log($0) }).sessions(level)
      try target.write(sessions)
      for session in sessions {
        for warning in session.warnings { Failure.say("\(session.room): \(warning)") }
      }
    }
  }

  /// Reads `T3`.
  private static func poll(_ typed: String) throws -> ItemID {
    guard let id = ItemID(typed), id.kind == .poll else {
      throw FileTrouble("“\(typed)” is not a poll; name one such as T3.", .wrongArguments)
    }
    return id
  }
}
