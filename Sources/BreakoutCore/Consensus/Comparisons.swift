/// What was said of each pair of options.
struct Comparisons {
  /// How often the one was found better than the other.
  private(set) var wins: [[Int]]

  /// Each option's comparisons won, by how many voters, and the most by one of them.
  private(set) var options: [OptionResult]

  /// The number of ballots.
  private(set) var cast = 0

  /// The number of ballots that decide no pair.
  private(set) var undecidedBallots = 0

  /// How often each option was compared without being decided on.
  private var undecided: [Int]

  init(_ box: BallotBox) {
    let size = box.terms.options.count
    wins = Array(repeating: Array(repeating: 0, count: size), count: size)
    options = Array(repeating: OptionResult(), count: size)
    undecided = Array(repeating: 0, count: size)
    for place in box.ballots.indices {
      guard case .pairs(let judgements) = box.ballots[place].content else { continue }
      cast += 1
      undecidedBallots += judgements.allSatisfy(\.isUndecided) ? 1 : 0
      add(judgements.filter { max($0.better, $0.worse) <= size })
    }
    for option in options.indices { options[option].compared = won(option) + lost(option) }
  }

  private mutating func add(_ judgements: [Judgement]) {
    var won = Array(repeating: 0, count: wins.count)
    for judgement in judgements {
      if judgement.isUndecided {
        undecided[judgement.better - 1] += 1
        undecided[judgement.worse - 1] += 1
      } else {
        wins[judgement.better - 1][judgement.worse - 1] += 1
        won[judgement.better - 1] += 1
      }
    }
    for option in won.indices where won[option] > 0 {
      options[option].points += won[option]
      options[option].voters += 1
      options[option].most = max(options[option].most, won[option])
    }
  }

  /// How many comparisons an option has won, counted from 0.
  func won(_ option: Int) -> Int { wins[option].reduce(0, +) }

  /// How many it has lost.
  func lost(_ option: Int) -> Int { wins.reduce(0) { $0 + $1[option] } }

  /// From 0 to 100: as if it had won and lost one more.
  func score(_ option: Int) -> Rational {
    Rational((won(option) + 1) * 100, won(option) + lost(option) + 2)
  }

  /// The most options whose comparisons are set out one against another.
  private static let widest = 12

  /// What each option came to, and how often each was found better than each other.
  var tables: [ResultTable] {
    let strengths = BradleyTerry(wins)
    let isComputed = !strengths.values.isEmpty
    var comparisons = ResultTable(
      name: "comparisons",
      columns: ["won", "lost", "undecided", "score"] + (isComputed ? ["strength", "chance"] : []),
      rows: wins.indices.map { option in
        let counts = [won(option), lost(option), undecided[option]].map(String.init)
        let more = isComputed ? [strengths.thousandths(option), strengths.chance(option)] : []
        return ResultRow(
          label: "option \(option + 1)",
          cells: counts + [score(option).description] + more
        )
      }
    )
    comparisons.note = strengths.reason
    return wins.count > Self.widest ? [comparisons] : [comparisons, better]
  }

  private var better: ResultTable {
    ResultTable(
      name: "better than",
      columns: wins.indices.map { "option \($0 + 1)" },
      rows: wins.indices.map { option in
        ResultRow(
          label: "option \(option + 1)",
          cells: wins.indices.map { $0 == option ? "" : String(wins[option][$0]) }
        )
      }
    )
  }
}
