internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutImport
internal import Foundation

/// Reads the table that says which nick is whose.
enum ImportPeople {
  /// Somebody as JSON tables have them: `nick` or `alias`, one or several.
  private struct Entry: Decodable {
    var name: String?
    var nicks: [String]

    private enum Key: String, CodingKey, CaseIterable {
      case name
      case nick
      case nicks
      case alias
      case aliases
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      name = try values.decodeIfPresent(String.self, forKey: .name)
      nicks = Key.allCases.dropFirst().flatMap { key in
        (try? values.decode([String].self, forKey: key))
          ?? (try? values.decode(String.self, forKey: key)).map { [$0] } ?? []
      }
    }
  }

  /// The table in a file: CSV with the columns nick and name, a JSON list of objects with `name` and
  /// `nick`, a JSON object from names to objects with `alias`, or one from nicks to names.
  ///
  /// - Throws: `FileTrouble` if it is none of them.
  static func table(at path: String) throws -> PeopleTable {
    let text = try Files.text(at: path)
    let start = text.first { !$0.isWhitespace }
    let table = start == "{" || start == "[" ? json(text) : try csv(text, path)
    guard let table, table.count > 0 else {
      throw FileTrouble(
        "\(path) is no table of people: give CSV with the columns nick and name, or JSON.",
        .damaged
      )
    }
    return table
  }

  private static func json(_ text: String) -> PeopleTable? {
    let data = Data(text.utf8)
    let decoder = JSONDecoder()
    var table = PeopleTable()
    if let names = try? decoder.decode([String: String].self, from: data) {
      for (nick, name) in names.sorted(by: { $0.key < $1.key }) {
        table.add(nick: nick, name: name)
      }
    } else if let list = try? decoder.decode([Entry].self, from: data) {
      for entry in list { add(entry, entry.name, to: &table) }
    } else if let entries = try? decoder.decode([String: Entry].self, from: data) {
      for (name, entry) in entries.sorted(by: { $0.key < $1.key }) {
        add(entry, entry.name ?? name, to: &table)
      }
    } else {
      return nil
    }
    return table
  }

  private static func add(_ entry: Entry, _ name: String?, to table: inout PeopleTable) {
    guard let name else { return }
    for nick in entry.nicks + [name, name.replacing(" ", with: "_")] {
      table.add(nick: nick, name: name)
    }
  }

  private static func csv(_ text: String, _ path: String) throws -> PeopleTable? {
    let rows: [TableRow]
    do {
      rows = try TableReader(SourceFile(name: path, text: text)).rows
    } catch {
      throw FileTrouble(verbatim: error.message, .damaged)
    }
    let header = rows.first?.cells.map { $0.lowercased() } ?? []
    guard let nick = header.firstIndex(where: { ["nick", "alias", "nickname"].contains($0) }),
      let name = header.firstIndex(of: "name")
    else { return nil }
    var table = PeopleTable()
    for row in rows.dropFirst() where row.cells.count > max(nick, name) {
      table.add(nick: row.cells[nick], name: row.cells[name])
      table.add(nick: row.cells[name], name: row.cells[name])
    }
    return table
  }
}
