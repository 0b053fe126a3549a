/// Why a row of the votes cannot be taken.
enum PolisRefusal: Equatable {
  /// It is no row of whole numbers.
  case unreadable(PolisVoteScanner.Problem)
  /// The comments do not have the one voted on.
  case unknownComment(Int64)
  /// The voter's number cannot be one.
  case noVoter(Int64)
  /// The vote is none.
  case noVote(Int64)

  /// The refusal in a sentence.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - scanner: Where in it the row is.
  ///   - width: How many cells a row has.
  /// - Returns: The trouble, with the line.
  func trouble(_ file: SourceFile, _ scanner: PolisVoteScanner, _ width: Int) -> ImportTrouble {
    let place = "\(file.name), line \(scanner.line):"
    switch self {
    case .unreadable(.cells(let cells)): return .cut(file, scanner.line, cells, width)
    case .unreadable(.noNumber):
      let rest = file.bytes[scanner.place...].prefix { $0 != 0x0A }.prefix(80)
      let row = String(decoding: rest, as: UTF8.self).trimmed
      return ImportTrouble(
        "\(place) “\(row)” is not a row of whole numbers; the file may be cut, so export it again.",
        .damaged
      )
    case .unknownComment(let id):
      return ImportTrouble(
        "\(place) a vote on comment \(id), which the comments do not have; "
          + "export both tables together.",
        .damaged
      )
    case .noVoter(let id):
      return ImportTrouble("\(place) \(id) is no number of a voter.", .damaged)
    case .noVote(let vote):
      return ImportTrouble(
        "\(place) a vote is 1 (agree), 0 (pass) or -1 (disagree), not \(vote).",
        .damaged
      )
    }
  }
}

/// From the numbers of comments to their places; nearly all are found without hashing.
struct CommentTable {
  private let places: [Int: Int]
  private var direct: [Int32]

  /// Creates a table from the place of each comment's number.
  init(_ places: [Int: Int]) {
    self.places = places
    let size = min((places.keys.max() ?? 0) + 1, 1 << 20)
    direct = [Int32](repeating: -1, count: size)
    for (id, place) in places where id < size { direct[id] = Int32(clamping: place) }
  }

  /// The place of a comment; -1 if there is none.
  subscript(id: Int64) -> Int32 {
    if id >= 0, id < direct.count { return direct[Int(id)] }
    return Int32(clamping: places[Int(id)] ?? -1)
  }
}
