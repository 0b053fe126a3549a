package import BreakoutCore

/// One way to write a session for other programs, or for people: `export NAME`.
package struct ExportFormat: Hashable, Sendable {
  /// Its name, as it is typed.
  package var name: String

  /// What it holds.
  package var content: Content

  /// What the file's name ends in after the room's, unless another is typed; with `/` a folder's.
  package var ending: String

  /// What an export holds.
  package enum Content: Hashable, Sendable {
    /// The session as data, as `breakout export` writes it in the format of that name.
    case data
    /// The ballots of one poll by rankings.
    case ballots
    /// A report of that kind, in the format of that name.
    case report(String)
  }

  /// Every format, in the order of help; a new one is one line here.
  package static let all = [
    ExportFormat(name: "csv", content: .data, ending: "export/"),
    ExportFormat(name: "json", content: .data, ending: "export.json"),
    ExportFormat(name: "md", content: .report("minutes"), ending: "minutes.md"),
    ExportFormat(name: "html", content: .report("minutes"), ending: "minutes.html"),
    ExportFormat(name: "sqlite", content: .data, ending: "export.sqlite"),
    ExportFormat(name: "blt", content: .ballots, ending: "ballots.blt"),
  ]

  /// Whether it is written as several files in a folder.
  package var isFolder: Bool { ending.hasSuffix("/") }
}

/// What is to be exported, and where to.
package struct ExportRequest: Hashable, Sendable {
  /// The format.
  package var format: ExportFormat

  /// The file or folder; nil for one beside the log.
  package var path: String?

  /// The poll whose ballots are wanted; nil for the last one by rankings.
  package var poll: ItemID?

  /// Creates a request.
  package init(_ format: ExportFormat, to path: String? = nil, of poll: ItemID? = nil) {
    self.format = format
    self.path = path
    self.poll = poll
  }
}
