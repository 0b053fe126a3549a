/// The ranked-pairs count: defeats are taken as true, the strongest first, unless they make a circle.
///
/// Source: T. N. Tideman, "Independence of clones as a criterion for voting rules", Social Choice and
/// Welfare 4 (1987), 185–206, by winning votes and then by the smaller opposition. Defeats of equal
/// strength are looked at together: those that would make a circle among themselves are all left
/// out, so that no lot decides.
package struct RankedPairsCount: Equatable, Sendable {
  /// One option's defeat of another, both counted from 0.
  package struct Defeat: Equatable, Sendable {
    /// The option that wins.
    package let winner: Int

    /// The option that loses.
    package let loser: Int

    /// How many ballots put the winner first.
    package let votes: Int

    /// How many put the loser first.
    package let against: Int
  }

  /// The defeats taken as true, the strongest first.
  package private(set) var locked: [Defeat] = []

  /// The defeats left out, the strongest first.
  package private(set) var skipped: [Defeat] = []

  private var reaches: [[Bool]]

  /// Takes the defeats of a matrix.
  package init(_ matrix: PairwiseMatrix) {
    let options = matrix.options
    reaches = options.map { _ in options.map { _ in false } }
    let defeats = options.flatMap { winner in
      options.filter { matrix.beats(winner, $0) }.map {
        Defeat(
          winner: winner,
          loser: $0,
          votes: matrix.prefer[winner][$0],
          against: matrix.prefer[$0][winner]
        )
      }
    }
    var rest = defeats.sorted {
      ($1.votes, $0.against, $0.winner, $0.loser) < ($0.votes, $1.against, $1.winner, $1.loser)
    }[...]
    while let first = rest.first {
      let equal = rest.prefix { $0.votes == first.votes && $0.against == first.against }
      take(equal)
      rest = rest.dropFirst(equal.count)
    }
  }

  /// The options in places, counted from 0; tied where no defeat taken as true leads to the other.
  package var places: [[Int]] { BeatOrder.places(reaches.count) { reaches[$0][$1] } }

  private mutating func take(_ defeats: ArraySlice<Defeat>) {
    let possible = defeats.filter { !reaches[$0.loser][$0.winner] }
    let before = reaches
    for defeat in possible { reach(defeat) }
    let good = possible.filter { !reaches[$0.loser][$0.winner] }
    if good.count < possible.count {
      reaches = before
      for defeat in good { reach(defeat) }
    }
    locked += good
    skipped += defeats.filter { !good.contains($0) }
  }

  /// Joins all that leads to the winner with all that the loser leads to.
  private mutating func reach(_ defeat: Defeat) {
    for from in reaches.indices where from == defeat.winner || reaches[from][defeat.winner] {
      for to in reaches.indices where to == defeat.loser || reaches[defeat.loser][to] {
        reaches[from][to] = true
      }
    }
  }

  /// The defeats as two tables, those taken as true and those left out.
  var tables: [ResultTable] {
    [("defeats taken", locked), ("defeats left out", skipped)].filter { !$0.1.isEmpty }.map {
      name,
      defeats in
      ResultTable(
        name: name,
        columns: ["beats", "for", "against"],
        rows: defeats.map {
          ResultRow(
            label: .option($0.winner),
            cells: [.option($0.loser), String($0.votes), String($0.against)]
          )
        }
      )
    }
  }
}
