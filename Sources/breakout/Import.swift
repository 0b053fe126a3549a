internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutImport
internal import BreakoutLog
internal import BreakoutREPL
internal import Foundation

/// `breakout import FILE…`.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a verified session log from what another program recorded.",
    discussion: """
      Formats: \(Importers.all.map { "\($0.name) (\($0.summary))" }.joined(separator: "; ")).

      Examples:
        breakout import votes.csv comments.csv --to sessions/scrutiny/polis
        breakout import 2013-06-11.irc.log --people people.json --to sessions/group/june
        breakout import notes.md --from markdown --date 2012-01-26

      Every entry keeps the line it comes from. What is not understood is listed and never dropped \
      silently; --report FILE writes the whole list. A log that is there is never written over.
      Exit code 65 if a file is not what it should be.
      """
  )

  @Argument(help: "The files, or the folder of a Pol.is export.", completion: .file())
  var files: [String]

  @Option(name: .customLong("from"), help: "The format; guessed if it is not given.")
  var format: String?

  @Option(help: "The new session, such as sessions/como/lario; by default named after the file.")
  var to: String?

  @Option(help: "A table of nicks and names, as CSV (nick,name) or JSON.", completion: .file())
  var people: String?

  @Option(help: "The day of a log that names none, such as 2012-01-26.") var date: String?

  @Option(help: "The zone of times that name none, such as +01:00; UTC if not given.")
  var zone: String?

  @Option(help: "The room whose rows are wanted, where a table has several.") var room: String?

  @Flag(help: "Pass over the columns of a table that are not known.") var ignoreColumns = false

  @Option(help: "A file for the whole list of what was not understood.") var report: String?

  @Option(name: .customLong("as"), help: "Who imports, as the log names them.")
  var author = "importer"

  func run() throws {
    try Failure.reporting { try importAll() }
  }

  private func importAll() throws {
    let sources = try ImportFiles.read(files)
    let request = try request()
    let place = try SessionPlace(to ?? ImportFiles.usualPlace(files))
    try checkTarget(place)
    do {
      let importer =
        try format.map { try Importers.named($0) } ?? Importers.guessed(from: sources)
      let meeting = try importer.read(sources, request)
      try write(meeting, from: importer, to: place, request)
    } catch let trouble as ImportTrouble {
      throw FileTrouble(verbatim: trouble.message, ExitCode(trouble.kind))
    }
  }

  private func request() throws -> ImportRequest {
    var request = ImportRequest()
    if let people { request.people = try ImportPeople.table(at: people) }
    if let date {
      guard let day = CalendarDate(date) else {
        throw FileTrouble("“\(date)” is no date such as 2012-01-26.", .wrongArguments)
      }
      request.date = day
    }
    if let zone {
      guard let offset = ZoneOffset(zone) else {
        throw FileTrouble("“\(zone)” is no zone such as +01:00.", .wrongArguments)
      }
      request.zone = offset
    }
    request.fallbackDate = ImportFiles.lastChange(files, at: request.zone)
    request.ignoresColumns = ignoreColumns
    request.room = room
    return request
  }

  private func checkTarget(_ place: SessionPlace) throws {
    guard !place.exists else {
      throw FileTrouble(
        "\(place.path) exists already; choose another place with --to SESSION.",
        .cannotCreate
      )
    }
    guard let report else { return }
    try Files.checkReportName(report)
    if (files + [people].compactMap(\.self)).contains(where: { RelativePath.isSame($0, report) }) {
      throw FileTrouble(
        "\(report) is what is imported; name another file for the report.",
        .cannotCreate
      )
    }
  }

  private func write(
    _ meeting: ImportedMeeting,
    from importer: any Importer,
    to place: SessionPlace,
    _ request: ImportRequest
  ) throws {
    guard let writer = TypedAuthor.handle(author) else {
      throw FileTrouble("“\(author)” is not a name; use --as NAME.", .wrongArguments)
    }
    let transcript = Transcriber(
      meeting,
      workshop: place.workshop,
      room: place.room,
      zone: request.zone,
      fold: TypedAuthor.handle
    )
    let log = LogComposer()
    try record(transcript.intents, by: writer, in: log)
    let summary = ImportSummary(meeting, transcript, log.session)
    // The report gets its name after the log, and whatever is wrong with it is found before.
    let list = try report.map { try PartialFile($0, summary.wholeReport) }
    try place.makeFolder()
    try log.write(to: place.path)
    try list?.finish()
    try Output.print(summary.text(importer.name, place.path, log.head, report: report))
  }

  private func record(_ steps: [TimedIntent], by author: Handle, in log: LogComposer) throws {
    for step in steps {
      do {
        let moment = Moment(now: step.time, author: author, really: step.really)
        try log.perform(step.intent, at: moment, source: step.source)
      } catch let refusal as Refusal {
        throw trouble(refusal.reason, step)
      }
    }
    do {
      try log.finish()
    } catch {
      // Every step has become one entry.
      throw trouble(error.reason, steps[error.number - 1])
    }
  }

  private func trouble(_ reason: String, _ step: TimedIntent) -> FileTrouble {
    let place = step.source.map { translated("\($0.file ?? ""), line \($0.line ?? 0): ") } ?? ""
    return FileTrouble("\(place)\(reason) Nothing was imported.", .damaged)
  }
}

extension ExitCode {
  /// The code for files that cannot be imported.
  init(_ kind: ImportTrouble.Kind) {
    switch kind {
    case .damaged: self = .damaged
    case .wrongArguments: self = .wrongArguments
    case .missing: self = .missing
    }
  }
}
