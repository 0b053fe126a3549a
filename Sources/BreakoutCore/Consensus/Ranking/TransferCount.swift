/// The single transferable vote as Scotland counts it.
///
/// Source: the Scottish Local Government Elections Order 2007, schedule 1, part III: the quota is the
/// ballots divided by the seats and one, without its fraction, and one (Droop). A surplus is passed on
/// with all ballots of an option, each at the surplus times its value divided by the option's votes,
/// cut off after five decimals (weighted inclusive Gregory); the largest surplus first, then the
/// option with the fewest votes is excluded. When as many are left as there are seats, they have
/// them. Ties are broken by the latest earlier stage that differs. Where the order asks for a lot,
/// every way is counted here.
package struct TransferCount: Equatable, Sendable {
  /// How many parts a vote has: five decimals.
  package static let scale = 100_000

  /// The votes that an option needs, in whole votes.
  package let quota: Int

  /// The stages of the first way.
  package let stages: [CountStage]

  /// The options chosen in every way, counted from 0, in the order in which they were chosen.
  package let chosen: [Int]

  /// The options chosen in some ways only.
  package let contested: [Int]

  /// The fewest votes that those chosen end with in any way, in parts of a vote.
  package let held: Int

  /// Counts the ballots.
  package init(_ ballots: RankedBallots, seats: Int) {
    let quota = ballots.count / (seats + 1) + 1
    self.quota = quota
    let ways = OpenTies.ways { choices -> TransferWay in
      var way = TransferWay(ballots, seats: seats, quota: quota)
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

/// Who is chosen in every way of a count, and who in some only.
struct Seated {
  /// Those chosen in every way, in the order of the first.
  let always: [Int]

  /// Those chosen in some ways, in ascending order.
  let sometimes: [Int]

  /// Compares the ways.
  ///
  /// - Parameters:
  ///   - ways: Who was chosen in each.
  ///   - open: Who else might be, where not all ways were counted.
  init(_ ways: [[Int]], open: [Int]) {
    let always = (ways.first ?? []).filter { option in
      ways.allSatisfy { $0.contains(option) } && !open.contains(option)
    }
    self.always = always
    let others = Set(ways.joined()).union(open).subtracting(always)
    sometimes = others.sorted()
  }
}
