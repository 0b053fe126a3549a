/// How far rankings agree, from 0, where they cancel out, to 1, where all are the same.
///
/// Source: M. G. Kendall and B. Babington Smith, "The problem of m rankings", The Annals of
/// Mathematical Statistics 10 (1939), 275–287, with the correction for ties: W = 12 S / (m²(n³ − n)
/// − m ΣT) over m rankings of n options with tied options at the middle of their places. Exact.
package enum KendallsW {
  /// The coefficient; nil where no ballot puts anything before anything.
  package static func w(_ ballots: RankedBallots) -> Rational? {
    let voters = ballots.count
    let options = ballots.options
    guard voters > 0, options > 1 else { return nil }
    var sums = [Int](repeating: 0, count: options)
    var ties = 0
    for group in ballots.groups {
      let ranks = group.ranks(options)
      var atRank = [Int](repeating: 0, count: group.places.count + 1)
      for rank in ranks { atRank[rank] += 1 }
      var before = 0
      // Twice the middle of the places that tied options share.
      let middles = atRank.map { tied -> Int in
        before += tied
        return 2 * (before - tied) + tied + 1
      }
      for option in ranks.indices { sums[option] += group.count * middles[ranks[option]] }
      ties += group.count * atRank.reduce(0) { $0 + $1 * $1 * $1 - $1 }
    }
    let middle = voters * (options + 1)
    let squares = sums.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    let whole = voters * voters * (options * options * options - options) - voters * ties
    // The sums are doubled, so the squares are four times too large.
    return whole == 0 ? nil : Rational(3 * squares, whole)
  }
}
