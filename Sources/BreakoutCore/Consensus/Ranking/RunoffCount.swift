/// The instant runoff: the option with the fewest ballots goes until one has more than half.
///
/// Source: W. R. Ware's single-winner form of the transferable vote (1871), as in "Robert's Rules of
/// Order", preferential voting. A ballot counts for its best option left, and is exhausted when it
/// ranks none that is left, or several equally. Of options that are last together the one with fewer
/// ballots at the latest earlier stage where they differ goes; together with fewer ballots than the
/// next one they all go at once, which cannot change the winner; else every way is counted.
package struct RunoffCount: Equatable, Sendable {
  /// The stages of the first way.
  package let stages: [CountStage]

  /// The winner; several where ties lead to different ones, none without ballots.
  package let winners: [Int]

  /// The fewest ballots that a winner ends with in any way.
  package let held: Int

  /// Counts the ballots.
  package init(_ ballots: RankedBallots) {
    let ways = OpenTies.ways { choices in Way(ballots, &choices) }
    stages = ways.counts.first?.stages ?? []
    let possible = ways.counts.flatMap(\.winners) + (ways.complete ? [] : ways.counts[0].open)
    winners = (0..<ballots.options).filter { possible.contains($0) }
    held = ways.counts.map { way in way.stages.last.map { $0.held(way.winners) } ?? 0 }.min() ?? 0
  }

  private struct Way {
    var stages: [CountStage] = []
    var winners: [Int] = []
    /// Those in the count when the first tie stayed open.
    var open: [Int] = []
    private var earlier = EarlierStages()

    init(_ ballots: RankedBallots, _ choices: inout OpenTies.Choices) {
      var isIn = [Bool](repeating: true, count: ballots.options)
      while true {
        var votes = [Int](repeating: 0, count: ballots.options)
        for group in ballots.groups {
          if let best = group.best(among: isIn) { votes[best] += group.count }
        }
        let continuing = votes.reduce(0, +)
        var stage = CountStage(votes: votes.enumerated().map { isIn[$0] ? $1 : nil })
        stage.exhausted = ballots.count - continuing
        let left = isIn.indices.filter { isIn[$0] }
        if let winner = left.first(where: { 2 * votes[$0] > continuing || left.count == 1 }) {
          if ballots.count > 0 { winners = [winner] }
          stage.elected = winners
          stages.append(stage)
          return
        }
        let out = excluded(left, votes, &stage, &choices)
        for option in out { isIn[option] = false }
        stage.excluded = out
        stages.append(stage)
        earlier.votes.append(votes)
      }
    }

    private mutating func excluded(
      _ left: [Int],
      _ votes: [Int],
      _ stage: inout CountStage,
      _ choices: inout OpenTies.Choices
    ) -> [Int] {
      let fewest = left.map { votes[$0] }.min() ?? 0
      let last = left.filter { votes[$0] == fewest }
      guard last.count > 1 else { return last }
      stage.tied = last
      let next = left.map { votes[$0] }.filter { $0 > fewest }.min()
      if let next, last.count * fewest < next { return last }
      let broken = earlier.fewest(of: last)
      stage.decisive = broken.tied.count == 1 ? broken.stage : nil
      if broken.tied.count > 1, open.isEmpty { open = left }
      return [choices.choose(among: broken.tied.reversed())]
    }
  }
}
