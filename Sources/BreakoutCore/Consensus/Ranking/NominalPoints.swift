/// The points of a nominal group: how many voters gave each option how many.
struct NominalPoints {
  /// For each option, how many voters gave it 1, 2 and so on.
  private let given: [[Int]]

  /// Counts the points.
  ///
  /// - Parameters:
  ///   - ballots: The rankings.
  ///   - ranks: How many options each person ranks, and how many points the best has.
  init(_ ballots: RankedBallots, ranks: Int) {
    var given = [[Int]](repeating: [Int](repeating: 0, count: ranks), count: ballots.options)
    for group in ballots.groups {
      var passed = 0
      for place in group.places {
        passed += place.count
        guard passed <= ranks else { break }
        for option in place { given[option][ranks - passed] += group.count }
      }
    }
    self.given = given
  }

  /// The sum of each option.
  var totals: [Int] {
    given.map { $0.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element } }
  }

  /// Points, voters and the most that one gave, for each option.
  var options: [OptionResult] {
    zip(given, totals).map { counts, total in
      OptionResult(
        points: total,
        voters: counts.reduce(0, +),
        most: (counts.lastIndex { $0 > 0 } ?? -1) + 1
      )
    }
  }

  /// How many voters gave how many points, and which options divide the room.
  var tables: [ResultTable] {
    let ranks = given.first?.count ?? 0
    let spread = ResultTable(
      name: "voters who gave points",
      columns: (1...max(ranks, 1)).reversed().map(String.init),
      rows: given.enumerated().map { option, counts in
        ResultRow(label: .option(option), cells: counts.reversed().map(String.init))
      }
    )
    let divided = given.enumerated().compactMap { option, counts -> ResultRow? in
      let voters = counts.reduce(0, +)
      let high = counts.enumerated().filter { 3 * ($0.offset + 1) > 2 * ranks }.map(\.element)
        .reduce(0, +)
      let low = counts.enumerated().filter { 3 * ($0.offset + 1) <= ranks }.map(\.element)
        .reduce(0, +)
      guard low > 0, 3 * low >= voters, 3 * high >= voters, high > 0 else { return nil }
      return ResultRow(label: .option(option), cells: [String(high), String(low)])
    }
    if divided.isEmpty { return [spread] }
    return [
      spread,
      ResultTable(
        name: "options that divide the room",
        columns: ["voters with many points", "voters with few points"],
        rows: divided
      ),
    ]
  }
}
