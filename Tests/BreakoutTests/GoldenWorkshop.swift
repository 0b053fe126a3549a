import BreakoutTestSupport
import Foundation
import Testing

/// A folder in `sessions/` with a consolidation, the scripts of its rooms, and all that comes out of them.
struct GoldenWorkshop: CustomTestStringConvertible, Sendable {
  /// The folder.
  let folder: URL

  var testDescription: String {
    folder.pathComponents.suffix(2).joined(separator: "/")
  }

  /// The consolidations that are shipped.
  static let all = GoldenScript.folders(with: "consolidation.txt").map {
    GoldenWorkshop(folder: $0)
  }

  /// The reports that are kept beside the scripts.
  static let reports = [
    "next-steps.md", "next-steps.html", "next-steps.txt", "next-steps.csv", "next-steps.json",
    "next-steps.ics", "minutes.md", "themes.md", "dissent.md", "summary.md", "summary.html",
    "slides.md",
  ]

  /// Plays the rooms and then the consolidation in a folder of their own and gathers what comes out, by
  /// file name.
  func play() throws -> [String: String] {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let script = try GoldenScript(folder.appending(path: "consolidation.txt"))
    let scratch = try copy(to: place, script)
    let program = builtProgram("breakout")
    var files: [String: String] = [:]
    for room in Self.words(script.header("rooms")) {
      let lines = try GoldenScript(scratch.appending(path: room + ".txt"))
      let arguments = ["run", room, "--echo", "--clock", lines.clock]
      files[room + "-transcript.txt"] = try played(program, arguments, lines, in: scratch)
      files[room + ".jsonl"] = try log(room, in: scratch)
      files[room + "-minutes.md"] = try report(
        room,
        "minutes",
        "md",
        in: scratch,
        "--attribution",
        "named"
      )
    }
    let arguments =
      ["consolidate"] + Self.words(script.header("logs"))
      + ["--log", "consolidation.jsonl", "--echo", "--clock", script.clock]
    files["transcript.txt"] = try played(program, arguments, script, in: scratch)
    files["consolidation.jsonl"] = try log("consolidation", in: scratch)
    for name in Self.reports {
      let parts = name.split(separator: ".").map(String.init)
      files[name] = try report("consolidation", parts[0], parts[1], in: scratch)
    }
    return files
  }

  private func report(
    _ log: String,
    _ kind: String,
    _ format: String,
    in scratch: URL,
    _ options: String...
  ) throws -> String {
    let arguments = ["report", log, "--kind", kind, "--format", format] + options
    let run = try ProgramRun(builtProgram("breakout"), arguments, in: scratch)
    return run.code == 0 ? run.output : "exit \(run.code)\n\(run.errors)"
  }

  /// Copies the folder, without the logs that are to be made, and the workshops beside it that it reads.
  private func copy(to place: URL, _ script: GoldenScript) throws -> URL {
    // The folder's name is the workshop's.
    let scratch = place.appending(path: folder.lastPathComponent)
    try FileManager.default.copyItem(at: folder, to: scratch)
    for log in Self.words(script.header("rooms")) + ["consolidation"] {
      try? FileManager.default.removeItem(at: scratch.appending(path: log + ".jsonl"))
    }
    for log in Self.words(script.header("logs")) where log.hasPrefix("../") {
      let workshop = URL(filePath: log, relativeTo: scratch).deletingLastPathComponent()
        .standardized
      let beside = folder.deletingLastPathComponent().appending(path: workshop.lastPathComponent)
      try FileManager.default.copyItem(at: beside, to: workshop)
    }
    return scratch
  }

  private func played(
    _ program: String,
    _ arguments: [String],
    _ script: GoldenScript,
    in scratch: URL
  ) throws -> String {
    let run = try ProgramRun(program, arguments, in: scratch, input: script.text)
    return run.output + run.errors + (run.code == 0 ? "" : "exit \(run.code)\n")
  }

  private func log(_ room: String, in scratch: URL) throws -> String {
    try String(contentsOf: scratch.appending(path: room + ".jsonl"), encoding: .utf8)
  }

  private static func words(_ text: String?) -> [String] {
    (text ?? "").split(separator: " ").map(String.init)
  }
}
