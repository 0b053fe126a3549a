/// The rankings cast in a poll, equal ones counted together.
///
/// Options are counted from 0 here. An option that a ballot leaves out is jointly last on it.
package struct RankedBallots: Equatable, Sendable {
  /// How many options there are.
  package let options: Int

  /// The different rankings, in an order that follows from them alone.
  package let groups: [Group]

  /// One ranking and how many gave it.
  package struct Group: Equatable, Sendable {
    /// Options from best to worst; options in the same place are tied, in ascending order.
    package let places: [[Int]]

    /// How many ballots say so, at least 1.
    package let count: Int
  }

  /// Groups the rankings among `ballots`.
  package init(_ ballots: [Ballot], options: Int) {
    var counts: [Ranking: Int] = [:]
    for case .ranking(let places) in ballots.map(\.content) {
      counts[Ranking(places: places.map { $0.sorted() }), default: 0] += 1
    }
    self.init(counts.map { (ranking: $0.key, count: $0.value) }, options: options)
  }

  /// Creates the ballots of an election that was counted elsewhere.
  ///
  /// - Parameters:
  ///   - counts: Different rankings of options counted from 1, each with its number of ballots.
  ///   - options: How many options there are.
  package init(_ counts: [(ranking: Ranking, count: Int)], options: Int) {
    self.options = options
    groups =
      counts.map { (text: $0.ranking.description, places: $0.ranking.places, count: $0.count) }
      .sorted { $0.text < $1.text }
      .map { Group(places: $0.places.map { place in place.map { $0 - 1 } }, count: $0.count) }
  }

  /// How many ballots there are.
  package var count: Int { groups.reduce(0) { $0 + $1.count } }
}

extension RankedBallots.Group {
  /// The place of each option counted from 0; those left out share the one after the last.
  package func ranks(_ options: Int) -> [Int] {
    var ranks = [Int](repeating: places.count, count: options)
    for (rank, place) in places.enumerated() {
      for option in place { ranks[option] = rank }
    }
    return ranks
  }

  /// The best of the options still in the count; nil where none is ranked, or several are equal.
  package func best(among isIn: [Bool]) -> Int? {
    for place in places {
      let live = place.filter { isIn[$0] }
      if live.count == 1 { return live[0] }
      if live.count > 1 { return nil }
    }
    return nil
  }
}
