/// The Schulze count: one option is before another if its strongest path is the stronger.
///
/// Source: Markus Schulze, "A new monotonic, clone-independent, reversal symmetric, and
/// condorcet-consistent single-winner election method", Social Choice and Welfare 36 (2011), 267–303.
/// The strength of a defeat is its winning votes, that of a path its weakest defeat.
package struct SchulzeCount: Equatable, Sendable {
  /// Row and column are options counted from 0: the strength of the strongest path; 0 without one.
  package let paths: [[Int]]

  /// Finds the strongest paths of a matrix.
  package init(_ matrix: PairwiseMatrix) {
    let options = matrix.options
    var paths = options.map { option in
      options.map { matrix.beats(option, $0) ? matrix.prefer[option][$0] : 0 }
    }
    for middle in options {
      for from in options where from != middle {
        for to in options where to != from && to != middle {
          paths[from][to] = max(paths[from][to], min(paths[from][middle], paths[middle][to]))
        }
      }
    }
    self.paths = paths
  }

  /// The options in places, counted from 0; tied where neither path is the stronger.
  package var places: [[Int]] {
    BeatOrder.places(paths.count) { paths[$0][$1] > paths[$1][$0] }
  }

  /// The strengths of the paths as a table.
  var table: ResultTable { .matrix("strongest paths", paths) }
}
