internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutREPL
internal import SwiftCSV

/// Reads a roster from a table: name, affiliation, country, constituency, role, biography, vote.
enum RosterTable {
  private static let columns = [
    "name", "affiliation", "country", "constituency", "role", "biography", "vote",
  ]

  /// The people in a table with a header line.
  ///
  /// - Parameters:
  ///   - text: The table, with commas, semicolons or tabs between its cells.
  ///   - path: The file, for messages.
  /// - Returns: The people, in the order of the table.
  /// - Throws: `DeskError` that names the line.
  static func people(in text: String, path: String) throws -> [Person] {
    let rows = try rows(text, path)
    guard let header = rows.first?.map({ $0.lowercased() }), header.contains("name") else {
      throw DeskError("\(path) has no column “name” in its first line; add that line.")
    }
    if let unknown = header.first(where: { !columns.contains($0) }) {
      throw DeskError("\(path) has a column “\(unknown)”; there are \(listed(columns, "and")).")
    }
    var people: [Person] = []
    for (place, row) in rows.enumerated().dropFirst() where row.contains(where: { !$0.isEmpty }) {
      guard row.count == header.count else {
        throw DeskError(
          "\(path), line \(place + 1), has \(row.count) cells, and the first line has \(header.count)."
        )
      }
      people.append(try person(Dictionary(zip(header, row)) { first, _ in first }, path, place + 1))
    }
    guard !people.isEmpty else { throw DeskError("\(path) names nobody.") }
    return people
  }

  private static func rows(_ text: String, _ path: String) throws -> [[String]] {
    // The parser takes an open quotation mark for a cell that runs to the end of the file.
    guard text.utf8.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2) else {
      throw DeskError("\(path) is not a table that can be read: a quotation mark is not closed.")
    }
    do {
      let table = try CSV<Enumerated>(
        string: text.replacing("\r\n", with: "\n"),
        loadColumns: false
      )
      return ([table.header] + table.rows).map { row in
        row.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      }
    } catch {
      throw DeskError("\(path) is not a table that can be read; save it as CSV and try again.")
    }
  }

  private static func person(
    _ cells: [String: String],
    _ path: String,
    _ line: Int
  ) throws -> Person {
    let text = cells["name"] ?? ""
    guard let person = Person(typed: text) else {
      throw DeskError("\(path), line \(line): “\(text)” is not a name.")
    }
    for cell in cells.values {
      guard !cell.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
      else {
        throw DeskError("\(path), line \(line), holds a control character.")
      }
    }
    var described = person
    described.affiliation = filled(cells["affiliation"])
    described.country = filled(cells["country"])
    described.constituency = filled(cells["constituency"])
    described.role = filled(cells["role"])
    described.biography = filled(cells["biography"])
    switch (cells["vote"] ?? "").lowercased() {
    case "", "yes", "y", "1", "true": described.observer = false
    case "no", "n", "0", "false": described.observer = true
    case let other:
      throw DeskError("\(path), line \(line): a vote is yes or no, not “\(other)”.")
    }
    return described
  }

  private static func filled(_ cell: String?) -> String? { cell.flatMap { $0.isEmpty ? nil : $0 } }
}
