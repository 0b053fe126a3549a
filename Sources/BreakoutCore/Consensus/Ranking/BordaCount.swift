/// The Borda count: a point for each option that a ballot puts behind an option.
///
/// Source: Jean-Charles de Borda, "Mémoire sur les élections au scrutin" (1781): n − 1 points for the
/// first of n options, 0 for the last. Tied options share the points of their places, and so do those
/// left out, as John Black counts them ("The theory of committees and elections", 1958).
package struct BordaCount: Equatable, Sendable {
  /// The points of each option; halves come from ties.
  package let points: [Rational]

  /// Counts the ballots.
  package init(_ ballots: RankedBallots) {
    var doubled = [Int](repeating: 0, count: ballots.options)
    for group in ballots.groups {
      let ranks = group.ranks(ballots.options)
      var atRank = [Int](repeating: 0, count: group.places.count + 1)
      for rank in ranks { atRank[rank] += 1 }
      var behind = ballots.options
      let worth = atRank.map { tied -> Int in
        behind -= tied
        return 2 * behind + tied - 1
      }
      for option in ranks.indices { doubled[option] += group.count * worth[ranks[option]] }
    }
    points = doubled.map { Rational($0, 2) }
  }

  /// The options in places, counted from 0, by their points.
  package var places: [[Int]] { BeatOrder.places(points.count) { points[$0] > points[$1] } }

  /// The points as a table.
  var table: ResultTable {
    ResultTable(
      name: "points",
      columns: ["points"],
      rows: points.enumerated().map {
        ResultRow(label: .option($0), cells: [$1.description])
      }
    )
  }
}
