import BreakoutCore
internal import GRDB

/// An SQLite database with the same tables, and a table `meta` that says what they were made from.
package final class SQLiteSink: ExportSink {
  private var statements: [String: Statement] = [:]

  /// Writes sessions into a new database, in one transaction.
  ///
  /// - Parameters:
  ///   - sessions: What is exported.
  ///   - path: The file; there must be none.
  /// - Throws: What SQLite says.
  package static func write(_ sessions: [ExportSession], to path: String) throws {
    var settings = Configuration()
    // Nobody sees the file before it is whole, so nothing needs to be kept for a crash, and the parts
    // of a row follow it, so nothing needs to be looked up.
    settings.foreignKeysEnabled = false
    settings.prepareDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    }
    let queue = try DatabaseQueue(path: path, configuration: settings)
    try queue.write { database in
      let sink = try SQLiteSink(database)
      try ExportWalk(sessions, into: sink).run()
      for (room, name, value) in meta(sessions) {
        try database.execute(
          sql: "INSERT INTO meta VALUES (?, ?, ?)",
          arguments: [room, name, value]
        )
      }
    }
    try queue.close()
  }

  private init(_ database: Database) throws {
    for table in ExportSchema.tables {
      try database.execute(sql: Self.creation(of: table))
      let places = table.columns.map { _ in "?" }.joined(separator: ", ")
      let sql = "INSERT INTO \"\(table.name)\" VALUES (\(places))"
      statements[table.name] = try database.makeStatement(sql: sql)
    }
    try database.execute(
      sql: "CREATE TABLE meta (room TEXT, name TEXT NOT NULL, value TEXT NOT NULL)"
    )
  }

  package func begin(_ table: ExportTable) {}

  package func row(
    _ values: [ExportValue],
    in table: ExportTable,
    parts: () throws -> Void
  ) throws {
    if let statement = statements[table.name] {
      // The table and its statement come from the same columns, so there is nothing to check.
      statement.setUncheckedArguments(StatementArguments(values.map(Self.value)))
      try statement.execute()
    }
    try parts()
  }

  package func end(_ table: ExportTable) {}

  private static func meta(_ sessions: [ExportSession]) -> [(String?, String, String)] {
    let whole: [(String?, String, String)] = [
      (nil, "format", "breakout-export"), (nil, "version", String(ExportSchema.version)),
    ]
    return whole
      + sessions.map { ($0.room, "head", "\($0.head.count):\($0.head.hash)") }
  }

  private static func creation(of table: ExportTable) -> String {
    var lines = table.columns.map { column in
      let type = column.type == .text || column.type == .list ? "TEXT" : "INTEGER"
      return "\"\(column.name)\" \(type)"
    }
    if table.hasKey {
      lines[0] += " PRIMARY KEY"
    } else if let parent = table.parent, table.columns[0].name != "room" {
      lines[0] += " REFERENCES \"\(parent)\" (id)"
    }
    return "CREATE TABLE \"\(table.name)\" (\(lines.joined(separator: ", ")))"
  }

  private static func value(_ value: ExportValue) -> DatabaseValue {
    switch value {
    case .text(let text): text.databaseValue
    case .number(let number): number.databaseValue
    case .flag(let flag): flag.databaseValue
    case .list(let list): list.joined(separator: " ").databaseValue
    case .none: .null
    }
  }
}
