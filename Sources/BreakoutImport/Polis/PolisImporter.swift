internal import BreakoutCore

/// Reads the export of a Pol.is conversation.
///
/// Source: the tables that Pol.is exports, as the Computational Democracy Project describes them:
/// there 1 is agree, -1 disagree and 0 pass, and the last vote of a voter on a comment counts.
package struct PolisImporter: Importer {
  /// Creates the reader.
  package init() {}

  package var name: String { "polis" }
  package var summary: String { "the export of a Pol.is conversation: comments.csv and votes.csv" }

  package func recognises(_ files: [SourceFile]) -> Bool {
    files.contains { [.comments, .votes].contains(PolisTable(of: $0)) }
  }

  package func read(
    _ files: [SourceFile],
    _ request: ImportRequest
  ) throws(ImportTrouble) -> ImportedMeeting {
    var export = PolisExport()
    var report = ImportReport()
    for file in files {
      switch PolisTable(of: file) {
      case .comments: export.comments = file
      case .votes: export.votes = file
      case .participants: export.participants = file
      case .summary: export.summary = file
      case nil: report.note("\(file.name) is none of the tables of an export and was left out.")
      }
    }
    return try export.meeting(request, report)
  }
}

/// One of the tables of an export, known by its first line.
enum PolisTable: Equatable {
  case comments
  case votes
  case participants
  case summary

  /// What a file is; nil for anything else.
  init?(of file: SourceFile) {
    let first = file.opening(1).first?.lowercased() ?? ""
    let cells = first.split { ",;\t".contains($0) }.map { $0.trimmed.filter { $0 != "\"" } }
    if cells.contains("comment-body") {
      self = .comments
    } else if cells.contains("voter-id") {
      self = .votes
    } else if cells.first == "participant", cells.contains("n-votes"), cells.contains("n-agree"),
      cells.contains(where: { Int($0) != nil })
    {
      self = .participants
    } else if file.baseName == "summary.csv", cells.first == "topic" {
      self = .summary
    } else if file.baseName == "comments.csv", cells.contains("comment-id") {
      self = .comments
    } else if file.baseName == "votes.csv", !cells.isEmpty {
      self = .votes
    } else {
      return nil
    }
  }
}

extension ImportTrouble {
  /// Refuses columns that are not known.
  static func unknownColumns(
    _ columns: [String],
    in file: SourceFile,
    known: [String]
  ) -> ImportTrouble {
    let what = columns.count == 1 ? "a column" : "columns"
    return ImportTrouble(
      "\(file.name) has \(what) \(listed(columns.map { "“\($0)”" }, "and")); known are "
        + "\(listed(known, "and")). Leave it out, or pass over it with --ignore-columns.",
      .damaged
    )
  }
}
