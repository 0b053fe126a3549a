internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutREPL
internal import BreakoutReport
internal import Foundation

/// `breakout report WORKSHOP|LOG…`.
struct Report: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a report of one or several sessions.",
    discussion: """
      Examples:
        breakout report sessions/como/lario.jsonl
        breakout report sessions/como/lario.jsonl --kind minutes --format html --to minutes.html
        breakout report sessions/como/*.jsonl --kind record --format txt --to reports/
        breakout report sessions/como --to next-steps.html

      Of a workshop's folder its consolidation is printed, or its rooms where there is none.
      Kinds: next-steps, summary (one page), minutes, themes, dissent, slides (md only), record. Of a \
      consolidation they are reports on all its rooms. Formats: md, html, txt, csv, json and, for next-steps, \
      ics (a calendar of due dates). Where pandoc is installed also docx and odt, and where weasyprint \
      is, or pandoc with TeX, pdf; these three need --to. The attribution level of the session holds \
      in all of them.
      """
  )

  @Argument(
    help: "The workshop's folder, or the logs.",
    completion: .file(extensions: ["jsonl"])
  )
  var logs: [String]

  @Option(
    help: "next-steps, summary, minutes, themes, dissent, slides or record.",
    completion: .list(ReportKinds.all.map(\.name))
  )
  var kind = "next-steps"

  @Option(
    help: "md, html, txt, csv, json, ics, docx, odt or pdf; by default what --to ends in, else md.",
    completion: .list(ReportFormats.names)
  )
  var format: String?

  @Option(
    name: .customLong("to"),
    help: "The file to write, or a folder (for several logs).",
    completion: .file()
  )
  var target: String?

  @Option(
    help: "How people appear: named, affiliation, role or none; by default as the session says.",
    completion: .list(AttributionLevel.allCases.map(\.rawValue))
  )
  var attribution: String?

  @Option(help: "A folder with templates of your own.", completion: .directory) var templates:
    String?

  @OptionGroup var speech: LanguageOptions

  var catalogueFolders: TemplateFolders { TemplateFolders(near: logs.first, named: templates) }

  func run() throws {
    try Failure.reporting {
      let found = try TypedLogs.paths(logs)
      for log in found { try print(log, isAlone: found.count == 1) }
    }
  }

  private var isFolder: Bool {
    guard let target else { return false }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: target, isDirectory: &isFolder)
    return target.hasSuffix("/") || (exists && isFolder.boolValue)
  }

  private func print(_ log: String, isAlone: Bool) throws {
    if !isAlone, target != nil, !isFolder {
      throw FileTrouble("Several reports need a folder after --to, ending in /.", .wrongArguments)
    }
    if format == nil, !isFolder, let target,
      let ending = ReportFormats.strangeEnding(ofFile: target)
    {
      throw FileTrouble(
        "No report ends in .\(ending); use \(listed(ReportFormats.names.map { ".\($0)" })), or say which "
          + "with --format.",
        .wrongArguments
      )
    }
    let format = format ?? target.flatMap(ReportFormats.name(ofFile:)) ?? "md"
    if target == nil, ReportFormats.document(format) != nil {
      throw FileTrouble(
        "A report in \(format) cannot be shown on the screen; add --to FILE, such as --to report.\(format).",
        .wrongArguments
      )
    }
    let place = try SessionPlace(log)
    let needsEntries = ReportKinds.named(kind)?.needsEntries ?? false
    let record = try LogArguments.record(log, entries: needsEntries)
    let folders = TemplateFolders(besideSession: place.folder, named: templates)
    let level = try attribution.map(AttributionLevel.init(typed:))
    if let level, level < record.session.attribution {
      Failure.say(
        "\(place.path) was recorded at the level “\(record.session.attribution.rawValue)”; this report "
          + "is for those who may see more."
      )
    }
    let printed = try Printer(
      templates: folders,
      shelf: RoomShelf(folder: place.folder)
    ).print(kind, format, record, at: level)
    for warning in printed.warnings { Failure.say(verbatim: warning) }
    if record.notUnderstood > 0 {
      Failure.say("\(place.path): \(record.notUnderstood) entries were not understood.")
    }
    guard let target else {
      try Output.write(printed.bytes)
      return
    }
    let path = isFolder ? "\(target)/\(place.room).\(kind).\(format)" : target
    try Files.checkReportName(path)
    try Files.write(printed.bytes, to: path.replacing("//", with: "/"))
  }
}
