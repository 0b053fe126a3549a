import BreakoutTestSupport
import Foundation
import Testing

/// A folder in `sessions/` with a script and everything that comes out of it.
struct GoldenSession: CustomTestStringConvertible, Sendable {
  /// The folder.
  let folder: URL

  var testDescription: String {
    folder.pathComponents.suffix(2).joined(separator: "/")
  }

  /// The sessions that are shipped.
  static let all = GoldenScript.folders(with: "script.txt").map { GoldenSession(folder: $0) }

  /// The folder of the whole project.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A line of the script that says: the program is killed here.
  static let powerCut = "# --- power cut here ---"

  /// The reports that are kept beside the script.
  static let reports = [
    "next-steps.md", "next-steps.html", "next-steps.txt", "next-steps.csv", "next-steps.json",
    "minutes.md", "minutes.html", "record.txt",
  ]

  /// The reports that are kept in the folder of another language, beside its transcript.
  static let translatedReports = ["next-steps.md", "minutes.md", "record.txt"]

  /// The languages in which it is kept too: its sub-folders `fr` and the like.
  var languages: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.count == 2 }.sorted()
  }

  /// Plays the script in a folder of its own and gathers what comes out, by file name.
  ///
  /// - Parameter language: Another language to be answered in, such as `fr`.
  /// - Returns: The texts by file name.
  /// - Throws: What keeps the program from being run or its log from being read.
  func play(in language: String? = nil) throws -> [String: String] {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    // The folder's name is the workshop's.
    let scratch = place.appending(path: folder.lastPathComponent)
    try FileManager.default.copyItem(at: folder, to: scratch)
    let script = try GoldenScript(folder.appending(path: "script.txt"))
    let room = script.header("session") ?? folder.lastPathComponent
    let log = scratch.appending(path: room + ".jsonl")
    try? FileManager.default.removeItem(at: log)
    let program = builtProgram("breakout")
    let spoken = language.map { ["--language", $0] } ?? []
    var files = ["transcript.txt": try transcript(program, room, script, spoken, in: scratch)]
    files[room + ".jsonl"] = try String(contentsOf: log, encoding: .utf8)
    for report in language == nil ? Self.reports : Self.translatedReports {
      let parts = report.split(separator: ".").map(String.init)
      let run = try ProgramRun(
        program,
        ["report", room, "--kind", parts[0], "--format", parts[1]] + spoken,
        in: scratch
      )
      files[report] = run.code == 0 ? run.output : "exit \(run.code)\n\(run.errors)"
    }
    return files
  }

  private func transcript(
    _ program: String,
    _ room: String,
    _ script: GoldenScript,
    _ spoken: [String],
    in scratch: URL
  ) throws -> String {
    let warnings = script.header("warnings") == nil ? [] : ["--warnings"]
    let arguments = ["run", room, "--echo", "--clock", script.clock] + warnings + spoken
    let parts = script.text.components(separatedBy: Self.powerCut + "\n")
    var transcript = ""
    for part in parts.dropLast() {
      let killed = try KilledRun(program, arguments, in: scratch)
      transcript += try killed.play(part + Self.powerCut + "\n", until: "> \(Self.powerCut)\n")
    }
    let run = try ProgramRun(program, arguments, in: scratch, input: parts.last ?? "")
    return transcript + run.output + run.errors + (run.code == 0 ? "" : "exit \(run.code)\n")
  }
}
