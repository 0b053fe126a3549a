internal import GRDB

/// Passages in SQLite's full-text index, in memory.
package struct PassageIndex {
  /// A passage that was found.
  package struct Hit: Equatable, Sendable {
    /// Its place among all that were added.
    package var place: Int

    /// Its text about the words that were looked for.
    package var snippet: String
  }

  private let database: DatabaseQueue
  private let query: SearchQuery

  /// Fills an index for one query; throws when SQLite cannot.
  package init(_ passages: some Sequence<Passage>, for query: SearchQuery) throws {
    self.query = query
    var configuration = Configuration()
    configuration.prepareDatabase { $0.add(tokenizer: WordTokenizer.self) }
    database = try DatabaseQueue(configuration: configuration)
    let endings = query.hasBeginnings ? " " + WordTokenizer.keepingEndings : ""
    try database.write { database in
      try database.execute(
        sql: """
          CREATE VIRTUAL TABLE passage
          USING fts5(who, words, tokenize = '\(WordTokenizer.name)\(endings)')
          """
      )
      let insert = try database.makeStatement(sql: "INSERT INTO passage VALUES (?, ?)")
      for passage in passages { try insert.execute(arguments: [passage.who, passage.text]) }
    }
  }

  /// How many passages hold what is looked for, and the best of them, best first.
  package func hits(limit: Int) throws -> (count: Int, best: [Hit]) {
    try database.read { database in
      let expression = query.expression
      let count =
        try Int.fetchOne(
          database,
          sql: "SELECT count(*) FROM passage WHERE passage MATCH ?",
          arguments: [expression]
        ) ?? 0
      // Among equally good ones the first; the last bits of a merit differ between machines.
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT rowid, snippet(passage, 1, '', '', '…', 24) FROM passage WHERE passage MATCH ?
          ORDER BY round(bm25(passage), 6), rowid LIMIT ?
          """,
        arguments: [expression, limit]
      )
      return (count, rows.map { Hit(place: Int($0[0] as Int64) - 1, snippet: $0[1]) })
    }
  }
}
