internal import BreakoutCore

/// The votes of a conversation, one row of the table after the other, without a text for any cell.
///
/// A conversation may have millions of votes, so the table is read byte by byte into columns.
struct PolisVotes: Equatable {
  /// The comment of each row, as its place in the list of comments.
  var comments: [Int32] = []

  /// The voter of each row, as the number that Pol.is gave.
  var voters: [Int32] = []

  /// 1, 0 or -1.
  var votes: [Int8] = []

  /// When, as the table has it; later votes are larger.
  var times: [Int64] = []

  /// How many rows there are.
  var count: Int { comments.count }

  private static let known = ["timestamp", "datetime", "comment-id", "voter-id", "vote"]
  private static let unused: Set<String> = ["important", "importance", "weight"]

  /// What a column holds.
  private enum Column {
    case time
    case comment
    case voter
    case vote
    case unused
  }

  /// Reads the table.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - places: The place of each comment's number in the list of comments.
  ///   - request: Whether columns that are not known are passed over.
  /// - Throws: `ImportTrouble` that names the line.
  init(
    _ file: SourceFile,
    _ places: [Int: Int],
    _ request: ImportRequest
  ) throws(ImportTrouble) {
    var file = file
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
      file.bytes = Array(try file.text().utf8)
    }
    guard !file.bytes.isEmpty else { _ = try file.text(); return }
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
    let header = String(decoding: file.bytes[start..<end], as: UTF8.self)
    let columns = try Self.columns(header, file, request)
    var scanner = PolisVoteScanner(file, places, from: min(end + 1, file.bytes.count))
    let width = columns.count
    let slots = columns.map { column -> Int in
      switch column {
      case .time: 0
      case .comment: 1
      case .voter: 2
      case .vote: 3
      case .unused: -1
      }
    }
    reserve(file.bytes.count / 24)
    while try scanner.next(slots, width) {
      comments.append(scanner.comment)
      voters.append(scanner.voter)
      votes.append(scanner.vote)
      times.append(scanner.time)
    }
  }

  /// Creates an empty table.
  init() {}

  private mutating func reserve(_ count: Int) {
    comments.reserveCapacity(count)
    voters.reserveCapacity(count)
    votes.reserveCapacity(count)
    times.reserveCapacity(count)
  }

  private static func columns(
    _ header: String,
    _ file: SourceFile,
    _ request: ImportRequest
  ) throws(ImportTrouble) -> [Column] {
    let names = header.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.trimmed.lowercased().filter { $0 != "\"" } }
    let unknown = names.filter { !known.contains($0) && !unused.contains($0) }
    if !unknown.isEmpty, !request.ignoresColumns {
      throw .unknownColumns(unknown, in: file, known: known)
    }
    for column in ["comment-id", "voter-id", "vote"] where !names.contains(column) {
      throw ImportTrouble(
        "\(file.name) has no column “\(column)”; export the conversation again.",
        .damaged
      )
    }
    return names.map { name in
      switch name {
      case "timestamp": .time
      case "comment-id": .comment
      case "voter-id": .voter
      case "vote": .vote
      default: .unused
      }
    }
  }
}
