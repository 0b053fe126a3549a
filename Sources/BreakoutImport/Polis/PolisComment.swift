internal import BreakoutCore

/// A comment of a conversation.
struct PolisComment: Equatable {
  var id: Int
  var author: Int?
  var time: Timestamp
  var text: String
  var moderated: Int
  var agrees: Int?
  var disagrees: Int?
  var line: Int

  private static let known = [
    "timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees", "moderated",
    "comment-body",
  ]
  private static let unused: Set<String> = [
    "passes", "importance", "important", "is-seed", "is-meta",
  ]

  /// Reads the table of comments, in the order of their times.
  ///
  /// - Throws: `ImportTrouble` that names the line.
  static func read(
    _ file: SourceFile,
    _ request: ImportRequest
  ) throws(ImportTrouble) -> [PolisComment] {
    let rows = try TableReader(file).rows
    let header = rows.first?.cells.map { $0.trimmed.lowercased() } ?? []
    let unknown = header.filter { !known.contains($0) && !unused.contains($0) }
    if !unknown.isEmpty, !request.ignoresColumns {
      throw .unknownColumns(unknown, in: file, known: known)
    }
    for column in ["comment-id", "comment-body"] where !header.contains(column) {
      throw ImportTrouble(
        "\(file.name) has no column “\(column)”; export the conversation again.",
        .damaged
      )
    }
    var comments: [PolisComment] = []
    var lines: [Int: Int] = [:]
    for row in rows.dropFirst() {
      let comment = try PolisComment(row, header, file)
      if let earlier = lines.updateValue(row.line, forKey: comment.id) {
        throw ImportTrouble(
          "\(file.name), line \(row.line): comment \(comment.id) is on line \(earlier) already.",
          .damaged
        )
      }
      comments.append(comment)
    }
    guard !comments.isEmpty else {
      throw ImportTrouble("\(file.name) holds no comment.", .damaged)
    }
    return comments.sorted { ($0.time, $0.id) < ($1.time, $1.id) }
  }

  private init(
    _ row: TableRow,
    _ header: [String],
    _ file: SourceFile
  ) throws(ImportTrouble) {
    guard row.cells.count == header.count else {
      throw .cut(file, row.line, row.cells.count, header.count)
    }
    let cell = { (name: String) in header.firstIndex(of: name).map { row.cells[$0].trimmed } }
    guard let id = cell("comment-id").flatMap({ Int($0) }), id >= 0 else {
      throw ImportTrouble(
        "\(file.name), line \(row.line): “\(cell("comment-id") ?? "")” is no number of a comment.",
        .damaged
      )
    }
    self.id = id
    author = cell("author-id").flatMap { Int($0) }
    time = Self.time(cell("timestamp").flatMap { Int64($0) } ?? 0)
    text = header.firstIndex(of: "comment-body").map { row.cells[$0] } ?? ""
    moderated = cell("moderated").flatMap { Int($0) } ?? 0
    agrees = cell("agrees").flatMap { Int($0) }
    disagrees = cell("disagrees").flatMap { Int($0) }
    line = row.line
  }

  /// A time as exports have it: milliseconds, in older ones seconds.
  static func time(_ number: Int64) -> Timestamp {
    Timestamp(milliseconds: abs(number) < 100_000_000_000 ? number * 1_000 : number)
  }
}

extension ImportTrouble {
  /// Refuses a row with another number of cells than the first line.
  static func cut(_ file: SourceFile, _ line: Int, _ cells: Int, _ all: Int) -> ImportTrouble {
    ImportTrouble(
      "\(file.name), line \(line), has \(cells) cell\(cells == 1 ? "" : "s"), and the first line "
        + "has \(all); the file may be cut, so export it again.",
      .damaged
    )
  }
}
