internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutExport
internal import BreakoutLog
internal import BreakoutREPL
internal import Foundation

/// What the desk writes for other programs, and what it checks for whoever wants proof.
extension FileDesk {
  func export(
    _ request: ExportRequest,
    replacing: Bool,
    on record: RecordedSession
  ) throws
    -> String
  {
    try translating {
      let format = request.format
      let path = try free(request.path ?? place.beside("\(place.room).\(format.ending)"))
      try requireRoom(for: format, at: path, replacing: replacing)
      if case .report(let kind) = format.content {
        return try report(ReportRequest(kind: kind, format: format.name, path: path), on: record)
      }
      let session = ExportSession(
        record.session,
        room: record.session.opening?.room ?? place.room,
        prefixed: false,
        level: record.session.attribution,
        head: (record.head.count, record.head.hash),
        notUnderstood: record.notUnderstood
      )
      let target = try ExportTarget(
        format: format.name,
        table: nil,
        path: path,
        force: true,
        poll: request.poll
      )
      try target.write([session])
      let warnings = session.warnings.map { "\n   \($0)" }.joined()
      return translated("\(format.name) written to \(path)\(warnings)")
    }
  }

  /// Refuses to write over what is there, unless that was asked for.
  private func requireRoom(
    for format: ExportFormat,
    at path: String,
    replacing: Bool
  ) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard format.isFolder == isFolder.boolValue else {
      throw DeskError(
        verbatim: format.isFolder
          ? "\(path) is a file; name a folder." : "\(path) is a folder; name a file."
      )
    }
    let files = format.isFolder ? ExportSchema.tables.map { "\(path)/\($0.name).csv" } : [path]
    guard !replacing, files.contains(where: FileManager.default.fileExists) else { return }
    throw DeskError(
      "\(path) is there already; type really export \(format.name) \(path) to write over it."
    )
  }

  func verify(upTo head: Head) throws -> [String] {
    try translating {
      let check = try LogCheck(place.path, earlier: head)
      guard check.wrong.isEmpty else {
        throw DeskError(
          verbatim: (check.wrong + check.lines).joined(separator: "\n"),
          isDamage: true
        )
      }
      return check.lines
    }
  }
}
