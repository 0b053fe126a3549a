/// How many ballots put each option before each other one.
///
/// Source: Condorcet, "Essai sur l'application de l'analyse" (1785). Equal options count for neither.
package struct PairwiseMatrix: Equatable, Sendable {
  /// Row and column are options counted from 0: ballots that prefer the row to the column.
  package let prefer: [[Int]]

  /// Counts the pairs.
  package init(_ ballots: RankedBallots) {
    let options = 0..<ballots.options
    var prefer = options.map { _ in options.map { _ in 0 } }
    for group in ballots.groups {
      let ranks = group.ranks(ballots.options)
      for better in options {
        for worse in options where ranks[better] < ranks[worse] {
          prefer[better][worse] += group.count
        }
      }
    }
    self.prefer = prefer
  }

  /// The options.
  var options: Range<Int> { prefer.indices }

  /// Whether more ballots put one option before the other than the other way round.
  func beats(_ option: Int, _ other: Int) -> Bool { prefer[option][other] > prefer[other][option] }

  /// The option that beats every other; nil if there is none.
  package var condorcetWinner: Int? {
    options.first { option in options.allSatisfy { $0 == option || beats(option, $0) } }
  }

  /// The fewest ballots that put an option before another one.
  func closest(_ option: Int) -> Int {
    options.filter { $0 != option }.map { prefer[option][$0] }.min() ?? 0
  }

  /// The matrix as a table.
  var table: ResultTable { .matrix("pairwise", prefer) }
}

extension ResultTable {
  /// A square table over the options, its diagonal empty.
  static func matrix(_ name: String, _ cells: [[Int]]) -> ResultTable {
    ResultTable(
      name: name,
      columns: cells.indices.map { .option($0) },
      rows: cells.enumerated().map { row, numbers in
        ResultRow(
          label: .option(row),
          cells: numbers.enumerated().map { $0 == row ? "" : String($1) }
        )
      }
    )
  }
}

extension String {
  /// An option counted from 0, as tables refer to it.
  static func option(_ option: Int) -> String { "option \(option + 1)" }
}
