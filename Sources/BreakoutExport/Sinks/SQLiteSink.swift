import BreakoutCore
internal import GRDB

/// An SQLite database with the same tables, and a table `meta` that says what they were made from.
package final class SQLiteSink: ExportSink {
  private let database: DatabaseQueue
  private var statements: [String: Statement] = [:]

  /// Creates a database in a new file, in one transaction until `close`.
  ///
  /// - Parameters:
  ///   - path: The file; there must be none.
  ///   - sessions: What is exported, for the heads of the logs.
  /// - Throws: What SQLite says.
  package init(path: String, _ sessions: [ExportSession]) throws {
    var settings = Configuration()
    settings.allowsUnsafeTransactions = true
    database = try DatabaseQueue(path: path, configuration: settings)
    try database.writeWithoutTransaction { database in
      // Nobody sees the file before it is whole, so nothing needs to be kept for a crash.
      try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
      try database.beginTransaction()
      for table in ExportSchema.tables {
        try database.execute(sql: Self.creation(of: table))
        let places = table.columns.map { _ in "?" }.joined(separator: ", ")
        let sql = "INSERT INTO \"\(table.name)\" VALUES (\(places))"
        statements[table.name] = try database.makeStatement(sql: sql)
      }
      try database.execute(
        sql: "CREATE TABLE meta (room TEXT, name TEXT NOT NULL, value TEXT NOT NULL)"
      )
      for (room, name, value) in Self.meta(sessions) {
        try database.execute(
          sql: "INSERT INTO meta VALUES (?, ?, ?)",
          arguments: [room, name, value]
        )
      }
    }
  }

  package func begin(_ table: ExportTable) {}

  package func row(
    _ values: [ExportValue],
    in table: ExportTable,
    parts: () throws -> Void
  ) throws {
    try database.writeWithoutTransaction { _ in
      guard let statement = statements[table.name] else { return }
      try statement.execute(arguments: StatementArguments(values.map(Self.value)))
    }
    try parts()
  }

  package func end(_ table: ExportTable) {}

  /// Makes the file whole and closes it.
  ///
  /// - Throws: What SQLite says.
  package func close() throws {
    try database.writeWithoutTransaction { database in
      try database.commit()
      statements = [:]
    }
    try database.close()
  }

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

  private static func value(_ value: ExportValue) -> (any DatabaseValueConvertible)? {
    switch value {
    case .text(let text): text
    case .number(let number): number
    case .flag(let flag): flag
    case .list(let list): list.joined(separator: " ")
    case .none: nil
    }
  }
}
