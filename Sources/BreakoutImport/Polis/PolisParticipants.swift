internal import BreakoutCore

/// The table of participants: their groups, and the votes where there is no table of them.
struct PolisParticipants {
  /// The group of each participant who has one.
  private(set) var groups: [Int32: String] = [:]

  /// The votes; the table does not say when they were cast.
  private(set) var votes = PolisVotes()

  /// Reads the table.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - places: The place of each comment's number in the list of comments.
  /// - Throws: `ImportTrouble` that names the line.
  init(_ file: SourceFile, _ places: [Int: Int]) throws(ImportTrouble) {
    let rows = try TableReader(file).rows
    let header = rows.first?.cells.map { $0.trimmed.lowercased() } ?? []
    let group = header.firstIndex(of: "group-id")
    for row in rows.dropFirst() {
      guard row.cells.count == header.count else {
        throw .cut(file, row.line, row.cells.count, header.count)
      }
      guard let id = Int32(row.cells[0].trimmed), id >= 0 else {
        throw ImportTrouble(
          "\(file.name), line \(row.line): “\(row.cells[0])” is no number of a participant.",
          .damaged
        )
      }
      if let group, !row.cells[group].trimmed.isEmpty { groups[id] = row.cells[group].trimmed }
      for (column, cell) in row.cells.enumerated() {
        guard let comment = Int(header[column]), let place = places[comment],
          let vote = Int8(cell.trimmed), (-1...1).contains(vote)
        else { continue }
        votes.add(comment: Int32(place), voter: id, vote: vote)
      }
    }
  }
}

extension PolisVotes {
  /// Adds a vote of which nobody knows when it was cast.
  mutating func add(comment: Int32, voter: Int32, vote: Int8) {
    comments.append(comment)
    voters.append(voter)
    votes.append(vote)
    times.append(0)
  }
}
