import BreakoutCore

/// Shorthand for polls on several options in tests.
extension Sample {
  /// Kinds of ballots, each with how many there are of it, from voters of their own.
  static func ballots(_ kinds: [(count: Int, content: BallotContent)]) -> [Ballot] {
    let contents = kinds.flatMap { Array(repeating: $0.content, count: $0.count) }
    return contents.enumerated().map { place, content in
      Ballot(voter: Handle("v\(place + 1)"), channel: .slips, content: content)
    }
  }

  /// The result of a poll on `options` options.
  static func choice(
    _ method: any ConsensusMethod,
    options count: Int,
    _ kinds: [(count: Int, content: BallotContent)],
    _ change: (inout PollTerms) -> Void = { _ in }
  ) throws(Refusal) -> PollResult {
    let ballots = ballots(kinds)
    let terms = try terms(method, present: ballots.count) {
      $0.options = options(count)
      change(&$0)
    }
    return method.result(of: BallotBox(terms: terms, ballots: ballots))
  }
}

extension PollResult {
  /// The rows of one of the method's own tables, each with its label first.
  func rows(_ name: String) -> [[String]] {
    tables.first { $0.name == name }?.rows.map { [$0.label] + $0.cells } ?? []
  }
}
