/// The single transferable vote by Meek's method: each option keeps the share of its ballots that it
/// needs, found again whenever somebody is chosen or excluded.
///
/// Source: I. D. Hill, B. A. Wichmann and D. R. Woodall, "Algorithm 123: Single transferable vote by
/// Meek's method", The Computer Journal 30 (1987), 277–281, in the whole-number form of the Proportional
/// Representation Foundation's reference rule: nine decimals, keep factors rounded up, the quota is
/// what a seat and one more share of the votes still held comes to, cut off, and one part more; a
/// round ends when the surpluses together are below a millionth of a vote. Where an option to exclude
/// is not the only one that could be last, the earlier stages decide, else every way is counted. A
/// ballot counts as far as its first tie.
package struct MeekCount: Equatable, Sendable {
  /// How many parts a vote has: nine decimals.
  package static let scale = 1_000_000_000

  /// The stages of the first way, each at the end of its round.
  package let stages: [CountStage]

  /// The options chosen in every way, counted from 0, in the order in which they were chosen.
  package let chosen: [Int]

  /// The options chosen in some ways only.
  package let contested: [Int]

  /// The fewest votes that those chosen end with in any way, in parts of a vote.
  package let held: Int

  /// Counts the ballots.
  package init(_ ballots: RankedBallots, seats: Int) {
    let ways = OpenTies.ways { choices -> MeekWay in
      var way = MeekWay(ballots, seats: seats)
      way.count(&choices)
      return way
    }
    stages = ways.counts.first?.stages ?? []
    let seated = Seated(ways.counts.map(\.chosen), open: ways.complete ? [] : ways.counts[0].open)
    chosen = seated.always
    held =
      ways.counts.map { way in way.stages.last.map { $0.held(seated.always) } ?? 0 }.min() ?? 0
    contested = seated.sometimes
  }
}
