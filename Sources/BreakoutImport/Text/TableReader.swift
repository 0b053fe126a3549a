/// A row of a table.
package struct TableRow: Equatable, Sendable {
  /// The line on which it begins, counted from 1.
  package var line: Int

  /// Its cells.
  package var cells: [String]
}

/// Reads a table of cells with commas, semicolons or tabs between them.
///
/// Source: RFC 4180, with other separators and bare line feeds as programs write them.
package struct TableReader {
  /// The rows, the first line's included; empty lines are passed over.
  package private(set) var rows: [TableRow] = []

  private let name: String
  private let separator: UInt8

  /// Reads all of a file.
  ///
  /// - Throws: `ImportTrouble` if the file is no text, or a quotation mark is not closed.
  package init(_ file: SourceFile) throws(ImportTrouble) {
    name = file.name
    let text = try file.text()
    let bytes = Array(text.utf8)
    separator = Self.separator(bytes)
    try read(bytes)
  }

  /// What stands between the cells of the first line.
  private static func separator(_ bytes: [UInt8]) -> UInt8 {
    let first = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counts = candidates.map { mark in first.count { $0 == mark } }
    let most = counts.max() ?? 0
    return most == 0 ? candidates[0] : candidates[counts.firstIndex(of: most) ?? 0]
  }

  private mutating func read(_ bytes: [UInt8]) throws(ImportTrouble) {
    var place = 0
    var line = 1
    while place < bytes.count {
      var row = TableRow(line: line, cells: [])
      var ended = false
      while !ended {
        row.cells.append(try cell(bytes, &place, &line))
        if place < bytes.count, bytes[place] == separator {
          place += 1
        } else {
          ended = true
        }
      }
      Self.passLineEnd(bytes, &place, &line)
      if row.cells != [""] { rows.append(row) }
    }
  }

  private static func passLineEnd(_ bytes: [UInt8], _ place: inout Int, _ line: inout Int) {
    guard place < bytes.count else { return }
    let isPair =
      bytes[place] == UInt8(ascii: "\r") && place + 1 < bytes.count
      && bytes[place + 1] == UInt8(ascii: "\n")
    place += isPair ? 2 : 1
    line += 1
  }

  private func cell(
    _ bytes: [UInt8],
    _ place: inout Int,
    _ line: inout Int
  ) throws(ImportTrouble) -> String {
    let quote = UInt8(ascii: "\"")
    guard place < bytes.count, bytes[place] == quote else { return bare(bytes, &place) }
    let start = line
    var cell: [UInt8] = []
    place += 1
    while place < bytes.count {
      if bytes[place] == quote {
        guard place + 1 < bytes.count, bytes[place + 1] == quote else {
          place += 1
          // What follows a closed quotation mark belongs to the cell all the same.
          return String(decoding: cell, as: UTF8.self) + bare(bytes, &place)
        }
        place += 1
      }
      if bytes[place] == UInt8(ascii: "\n") { line += 1 }
      cell.append(bytes[place])
      place += 1
    }
    throw ImportTrouble(
      "\(name), line \(start): a quotation mark is not closed, so the file may be cut; "
        + "export it again.",
      .damaged
    )
  }

  private func bare(_ bytes: [UInt8], _ place: inout Int) -> String {
    let start = place
    while place < bytes.count, bytes[place] != separator, bytes[place] != UInt8(ascii: "\n"),
      bytes[place] != UInt8(ascii: "\r")
    { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }
}
