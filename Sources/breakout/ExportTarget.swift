internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutExport
internal import BreakoutREPL
internal import Foundation

/// Writes an export in one of its formats: whole, or not at all.
struct ExportTarget {
  /// The formats, as they are typed.
  static let formats = ExportFormat.all.filter { $0.content == .data || $0.content == .ballots }
    .map(\.name)

  let format: String
  let table: String?
  let path: String?
  let force: Bool

  /// The poll whose ballots are written as blt; nil for the last one by rankings.
  let poll: ItemID?

  /// Takes what was typed, and checks that it fits together.
  ///
  /// - Throws: `FileTrouble` that says what to type instead.
  init(
    format: String?,
    table: String?,
    path: String?,
    force: Bool,
    poll: ItemID? = nil
  ) throws {
    let ending = path.map { URL(filePath: $0).pathExtension.lowercased() } ?? ""
    let byEnding = ending == "db" ? "sqlite" : Self.formats.first { $0 == ending }
    self.format = format ?? (table == nil ? byEnding : nil) ?? (table == nil ? "json" : "csv")
    self.table = table
    self.path = path
    self.force = force
    self.poll = poll
    try check()
  }

  private func check() throws {
    guard Self.formats.contains(format) else {
      throw Self.refusal(
        "There is no format “\(format)” of an export; there is \(listed(Self.formats))."
      )
    }
    if let table {
      guard format == "csv" else {
        throw Self.refusal("One table alone is written as csv; leave out --format \(format).")
      }
      let names = ExportSchema.tables.map(\.name)
      guard names.contains(table) else {
        throw Self.refusal("There is no table “\(table)”; there is \(listed(names)).")
      }
    } else if format == "csv", path == nil || path?.hasSuffix(".csv") == true {
      throw Self.refusal(
        "An export in csv is several tables; add --to FOLDER/, or --table NAME for one of them."
      )
    }
    if poll != nil, format != "blt" {
      throw Self.refusal("One poll alone is written as blt; leave out --poll.")
    }
    if format == "sqlite", path == nil {
      throw Self.refusal(
        "A database is no text for the screen; add --to FILE, such as --to export.sqlite."
      )
    }
  }

  private static func refusal(_ message: String) -> FileTrouble {
    FileTrouble(verbatim: message, .wrongArguments)
  }

  /// Writes the sessions.
  ///
  /// - Throws: `FileTrouble`; nothing is then left behind.
  func write(_ sessions: [ExportSession]) throws {
    switch (format, path) {
    case ("csv", let path?) where table == nil: try writeTables(sessions, to: path)
    case ("sqlite", let path?): try writeDatabase(sessions, to: path)
    case (_, let path?):
      let file = try PartialFile(free(path))
      try writeStream(sessions, file.output())
      try file.finish()
    case (_, nil): try writeStream(sessions, BufferedBytes { try Output.write($0) })
    }
  }

  private func ballots(_ sessions: [ExportSession]) throws -> String {
    guard sessions.count == 1 else {
      throw Self.refusal("A blt file holds one poll of one room; name one log.")
    }
    do throws(Refusal) {
      return try BallotFile.text(sessions[0], poll: poll)
    } catch {
      throw FileTrouble(verbatim: error.reason, .wrongArguments)
    }
  }

  private func writeStream(_ sessions: [ExportSession], _ output: BufferedBytes) throws {
    if format == "blt" {
      let text = try ballots(sessions)
      try output.add { $0 += Array(text.utf8) }
      try output.flush()
    } else if let table {
      let sink = try CSVSink([table: output])
      try ExportWalk(sessions, into: sink).run()
      try sink.close()
    } else {
      let sink = try JSONSink(output)
      try ExportWalk(sessions, into: sink).run()
      try sink.close()
    }
  }

  private func writeTables(_ sessions: [ExportSession], to folder: String) throws {
    var files: [PartialFile] = []
    var outputs: [String: BufferedBytes] = [:]
    for table in ExportSchema.tables {
      let file = try PartialFile(free("\(folder)/\(table.name).csv".replacing("//", with: "/")))
      outputs[table.name] = try file.output()
      files.append(file)
    }
    let sink = try CSVSink(outputs)
    try ExportWalk(sessions, into: sink).run()
    try sink.close()
    for file in files { try file.finish() }
  }

  private func writeDatabase(_ sessions: [ExportSession], to path: String) throws {
    let file = try PartialFile(free(path))
    do {
      try SQLiteSink.write(sessions, to: file.path)
    } catch let error where !(error is FileTrouble) {
      throw FileTrouble(
        "\(path) cannot be written (\(String(describing: error))); choose another place.",
        .cannotCreate
      )
    }
    try file.finish()
  }

  /// A name that may be used: not that of a log, and not one that is taken.
  private func free(_ path: String) throws -> String {
    try Files.checkReportName(path)
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard !exists || (force && !isFolder.boolValue) else {
      throw FileTrouble(
        isFolder.boolValue
          ? "\(path) is a folder; name a file."
          : "\(path) exists already; add --force to replace it.",
        .cannotCreate
      )
    }
    return path
  }
}
