/// Chooses several options by approvals so that each part of a room gets its share.
///
/// Source: Thorvald N. Thiele, "Om Flerfoldsvalg" (1895). A ballot of which `m` options are chosen is
/// satisfied by `1 + 1/2 + … + 1/m`. The best choice makes the sum over all ballots greatest (PAV);
/// chosen one after the other (SPAV), the next option is the one that adds most, a ballot that has
/// `m` already counting `1/(m + 1)`. All sums are exact.
struct ProportionalApproval {
  /// One after the other: what each option would have added, and what can come of it.
  struct Stages {
    /// What each option would add in each round, up to the first tie; nil where it is chosen.
    var rounds: [[Rational?]] = []
    /// Every choice that the rounds can end with; more than one after a tie.
    var outcomes: [[Int]]?
    /// What all of these choices have in common, and what only some have.
    var choice: (chosen: [Int], tied: [Int])
  }

  /// The most choices that are compared to find the best.
  static let mostChoices = 10_000

  /// The most choices that are followed side by side after ties.
  private static let mostTies = 500

  private let ballots: [(approved: [Bool], count: Int)]
  private let candidates: [Int]
  private let places: Int

  /// A common multiple of all numbers up to the places, at most 232,792,560 for twenty: shares of a
  /// ballot are whole numbers of its parts.
  private let scale: Int

  init(_ box: BallotBox, places: Int) {
    let all = box.terms.options.indices.map { $0 + 1 }
    var counts: [[Int]: Int] = [:]
    for place in box.ballots.indices {
      guard case .choices(let options) = box.ballots[place].content else { continue }
      counts[options, default: 0] += 1
    }
    let kinds = counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    ballots = kinds.map { kind in (all.map { kind.key.contains($0) }, kind.value) }
    let approved = Set(counts.keys.joined())
    candidates = all.filter { approved.contains($0) }
    self.places = min(places, candidates.count)
    scale = (1...max(places, 1)).reduce(1) { $0 / Rational.divisor($0, $1) * $1 }
  }

  /// The sum over all ballots of how satisfied a choice leaves them.
  func satisfaction(_ chosen: [Int]) -> Rational { Rational(satisfied(chosen), scale) }

  /// Chooses one option after the other, following every way in which a tie can go.
  func oneByOne() -> Stages {
    var stages = Stages(outcomes: [[]], choice: ([], []))
    for _ in 0..<places {
      guard let sofar = stages.outcomes else { break }
      var next: [[Int]] = []
      for chosen in sofar {
        let weights = candidates.map { chosen.contains($0) ? -1 : weight(of: $0, after: chosen) }
        let most = weights.max() ?? 0
        if sofar.count == 1 { stages.rounds.append(row(weights)) }
        for (option, weight) in zip(candidates, weights) where weight == most {
          next.append((chosen + [option]).sorted())
        }
      }
      next = Self.unique(next)
      stages.outcomes = next.count > Self.mostTies ? nil : next
    }
    stages.choice = stages.outcomes.map(Self.common) ?? ([], candidates)
    return stages
  }

  /// The choices that leave the ballots most satisfied; nil where there are too many to compare.
  func best() -> (outcomes: [[Int]], choice: (chosen: [Int], tied: [Int]))? {
    guard choices <= Self.mostChoices else { return nil }
    var most = -1
    var best: [[Int]] = []
    forEachChoice { chosen in
      let sum = satisfied(chosen)
      if sum > most {
        most = sum
        best = []
      }
      if sum == most { best.append(chosen) }
    }
    return (best, Self.common(best))
  }
}

extension ProportionalApproval {
  private func weight(of option: Int, after chosen: [Int]) -> Int {
    ballots.reduce(0) { sum, ballot in
      guard ballot.approved[option - 1] else { return sum }
      return sum + ballot.count * (scale / (1 + chosen.count { ballot.approved[$0 - 1] }))
    }
  }

  private func satisfied(_ chosen: [Int]) -> Int {
    ballots.reduce(0) { sum, ballot in
      let granted = chosen.count { ballot.approved[$0 - 1] }
      return sum + ballot.count * (0..<granted).reduce(0) { $0 + scale / ($1 + 1) }
    }
  }

  /// What each option of the poll would add; nil for those that are chosen.
  private func row(_ weights: [Int]) -> [Rational?] {
    var row: [Rational?] = (ballots.first?.approved ?? []).map { _ in Rational(0) }
    for (option, weight) in zip(candidates, weights) {
      row[option - 1] = weight < 0 ? nil : Rational(weight, scale)
    }
    return row
  }

  /// How many ways there are to fill the places, counted no further than is compared.
  private var choices: Int {
    var ways = 1
    for step in 0..<min(places, candidates.count - places) {
      ways = ways * (candidates.count - step) / (step + 1)
      if ways > Self.mostChoices { return ways }
    }
    return ways
  }

  private func forEachChoice(_ body: ([Int]) -> Void) {
    var indices = Array(0..<places)
    while true {
      body(indices.map { candidates[$0] })
      guard
        let place = indices.indices.last(where: { indices[$0] < candidates.count - places + $0 })
      else { return }
      indices[place] += 1
      for later in indices.indices.suffix(from: place + 1) {
        indices[later] = indices[later - 1] + 1
      }
    }
  }

  private static func unique(_ choices: [[Int]]) -> [[Int]] {
    var seen: Set<[Int]> = []
    return choices.filter { seen.insert($0).inserted }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// What all choices have in common, and what only some have.
  private static func common(_ choices: [[Int]]) -> (chosen: [Int], tied: [Int]) {
    let all = Set(choices.joined()).sorted()
    let chosen = all.filter { option in choices.allSatisfy { $0.contains(option) } }
    return (chosen, all.filter { !chosen.contains($0) })
  }
}
