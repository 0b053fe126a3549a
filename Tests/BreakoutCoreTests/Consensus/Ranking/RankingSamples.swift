import BreakoutCore

/// Elections whose results are known.
enum Rankings {
  /// Ballots from letters: `ABC` ranks A before B before C, and `A` is option 1.
  static func letters(_ counts: [(String, Int)], options: Int) -> RankedBallots {
    RankedBallots(
      counts.map { letters, count in
        let places = letters.utf8.map { [Int($0) - 64] }
        return (ranking: Ranking(places: places), count: count)
      },
      options: options
    )
  }

  /// Where the capital of Tennessee should be: Memphis, Nashville, Chattanooga, Knoxville.
  static let tennessee = letters(
    [("ABCD", 42), ("BCDA", 26), ("CDBA", 15), ("DCBA", 17)],
    options: 4
  )

  /// The example of Markus Schulze's paper of 2011, with 45 voters.
  static let schulze = letters(
    [
      ("ACBED", 5), ("ADECB", 5), ("BEDAC", 8), ("CABED", 3), ("CAEBD", 7), ("CBADE", 2),
      ("DCEBA", 7), ("EBADC", 8),
    ],
    options: 5
  )

  /// Twenty guests choose three dishes: orange, pear, chocolate, strawberry, sweets.
  static let food = letters(
    [("A", 4), ("BA", 2), ("CD", 8), ("CE", 4), ("D", 1), ("E", 1)],
    options: 5
  )

  /// The worked example of the Scottish Government: Adams, Baker, Campbell, Gray, Miller.
  static let scotland = letters(
    [
      ("AB", 35), ("ADB", 84), ("ADE", 267), ("AD", 49), ("AE", 78), ("A", 37), ("B", 377),
      ("CAB", 7), ("CADB", 7), ("CADE", 19), ("CAD", 23), ("CAE", 263), ("CA", 38), ("CB", 223),
      ("CDB", 15), ("CDE", 58), ("CD", 10), ("CE", 252), ("C", 57), ("DB", 54), ("DE", 96),
      ("D", 17), ("E", 331),
    ],
    options: 5
  )

  /// Random rankings with ties and options left out.
  static func random(
    _ generator: inout SeededGenerator,
    options: Int,
    ballots: Int,
    complete: Bool = false
  ) -> [Ballot] {
    (0..<ballots).map { voter in
      var places: [[Int]] = []
      for option in (1...options).shuffled(using: &generator) {
        if !complete, !places.isEmpty, Int.random(in: 0..<5, using: &generator) == 0 { continue }
        if !complete, !places.isEmpty, Int.random(in: 0..<5, using: &generator) == 0 {
          places[places.count - 1].append(option)
        } else {
          places.append([option])
        }
      }
      return Ballot(voter: Handle("v\(voter)"), channel: .slips, content: .ranking(places))
    }
  }

  /// The ballots with each option renamed: option 1 becomes the first of `names`.
  static func renamed(_ ballots: [Ballot], _ names: [Int]) -> [Ballot] {
    ballots.map { ballot in
      guard case .ranking(let places) = ballot.content else { return ballot }
      var renamed = ballot
      renamed.content = .ranking(places.map { place in place.map { names[$0 - 1] } })
      return renamed
    }
  }

  /// One ballot for each voter.
  static func ballots(_ rankings: [String]) -> [Ballot] {
    rankings.enumerated().compactMap { place, text in
      Ranking(text).map {
        Ballot(voter: Handle("v\(place)"), channel: .slips, content: .ranking($0.places))
      }
    }
  }

  /// What a method makes of these rankings.
  static func result(
    _ method: any ConsensusMethod,
    _ ballots: [Ballot],
    options: Int,
    _ settings: [PollSetting] = [],
    _ change: (inout PollTerms) -> Void = { _ in }
  ) throws(Refusal) -> PollResult {
    let terms = try Sample.terms(method, present: max(ballots.count, 1)) {
      $0.options = Sample.options(options)
      $0.settings = settings
      change(&$0)
    }
    return method.result(of: BallotBox(terms: terms, ballots: ballots))
  }
}
