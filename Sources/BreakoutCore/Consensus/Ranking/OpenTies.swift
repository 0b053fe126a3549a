/// Every way a count can go where ties stay open.
///
/// Nothing is drawn by lot: what holds in every way stands, and the rest is the tie.
enum OpenTies {
  /// How many ways are counted at most.
  static let limit = 1_000

  /// Counts once for each way; the first way comes first.
  ///
  /// - Returns: What each way came to, and whether these are all ways.
  static func ways<Count>(
    _ count: (inout Choices) -> Count
  ) -> (counts: [Count], complete: Bool) {
    var counts: [Count] = []
    var next: [Int]? = []
    while let given = next, counts.count < limit {
      var choices = Choices(given: given)
      counts.append(count(&choices))
      next = choices.following
    }
    return (counts, next == nil)
  }

  /// The choices made on one way, one for each tie that was met.
  struct Choices {
    private let given: [Int]
    private var met: [(choice: Int, of: Int)] = []

    fileprivate init(given: [Int]) { self.given = given }

    /// One of the tied options.
    mutating func choose(among tied: [Int]) -> Int {
      guard tied.count > 1 else { return tied.first ?? 0 }
      let choice = met.count < given.count ? given[met.count] : 0
      met.append((choice, tied.count))
      return tied[choice]
    }

    /// The choices of the way after this; nil after the last.
    fileprivate var following: [Int]? {
      guard let last = met.lastIndex(where: { $0.choice + 1 < $0.of }) else { return nil }
      return met[..<last].map(\.choice) + [met[last].choice + 1]
    }
  }
}
