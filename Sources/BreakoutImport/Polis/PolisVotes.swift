internal import BreakoutCore
internal import Dispatch
internal import Synchronization

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
  private enum Column: Int {
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
    let slots = try Self.columns(header, file, request).map(\.rawValue)
    let table = CommentTable(places)
    let begin = min(end + 1, file.bytes.count)
    if takeHalves(file.bytes, slots, table, from: begin) { return }
    // Read from the beginning, the table says on which of its lines it is wrong.
    var scanner = PolisVoteScanner(from: begin)
    let refused = take(file.bytes[...], slots, table, &scanner)
    if let trouble = refused?.trouble(file, scanner, slots.count) { throw trouble }
  }

  /// Takes the rows of both halves of the table at once, since a row is read without those before
  /// it; false, and nothing taken, if one cannot be.
  private mutating func takeHalves(
    _ bytes: [UInt8],
    _ slots: [Int],
    _ table: CommentTable,
    from begin: Int
  ) -> Bool {
    let half = begin + (bytes.count - begin) / 2
    let middle = bytes[half...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    let parts = [begin..<middle, middle..<bytes.count]
    let taken = Mutex([PolisVotes?](repeating: nil, count: parts.count))
    DispatchQueue.concurrentPerform(iterations: parts.count) { place in
      var votes = PolisVotes()
      votes.reserve(parts[place].count / 24)
      var scanner = PolisVoteScanner(from: parts[place].lowerBound)
      let part = bytes[..<parts[place].upperBound]
      guard votes.take(part, slots, table, &scanner) == nil else { return }
      taken.withLock { $0[place] = votes }
    }
    let halves = taken.withLock { $0.compactMap(\.self) }
    guard halves.count == parts.count else { return false }
    for half in halves { add(half) }
    return true
  }

  private mutating func add(_ votes: PolisVotes) {
    if count == 0 { self = votes; return }
    comments += votes.comments
    voters += votes.voters
    self.votes += votes.votes
    times += votes.times
  }

  /// Takes all rows up to the end of `bytes`, which begin where the table does; answers why one
  /// cannot be taken.
  private mutating func take(
    _ bytes: ArraySlice<UInt8>,
    _ slots: [Int],
    _ table: CommentTable,
    _ scanner: inout PolisVoteScanner
  ) -> PolisRefusal? {
    bytes.withUnsafeBufferPointer { bytes in
      slots.withUnsafeBufferPointer { take(bytes, $0, &scanner, table) }
    }
  }

  /// Takes all rows; answers why one cannot be taken.
  private mutating func take(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ slots: UnsafeBufferPointer<Int>,
    _ scanner: inout PolisVoteScanner,
    _ table: CommentTable
  ) -> PolisRefusal? {
    withUnsafeTemporaryAllocation(of: Int64.self, capacity: PolisVoteScanner.slotCount) { buffer in
      buffer.initialize(repeating: 0)
      guard let values = buffer.baseAddress else { return nil }
      while scanner.next(bytes, slots, values) {
        let comment = table[values[1]]
        guard comment >= 0 else { return .unknownComment(values[1]) }
        guard (0...1_000_000_000).contains(values[2]) else { return .noVoter(values[2]) }
        guard (-1...1).contains(values[3]) else { return .noVote(values[3]) }
        comments.append(comment)
        voters.append(Int32(truncatingIfNeeded: values[2]))
        votes.append(Int8(truncatingIfNeeded: values[3]))
        times.append(values[0])
      }
      return scanner.problem.map { .unreadable($0) }
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
