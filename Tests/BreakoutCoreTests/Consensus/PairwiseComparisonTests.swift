import Testing

@testable import BreakoutCore

@Suite struct PairwiseComparisonTests {
  /// A ballot such as `1>2 3>1 2=3`.
  private static func pairs(_ text: String) -> BallotContent {
    .pairs(JudgementList(text)?.judgements ?? [])
  }

  private func result(_ ballots: [String], options: Int = 3) throws(Refusal) -> PollResult {
    try Sample.choice(PairwiseComparison(), options: options, ballots.map { (1, Self.pairs($0)) })
  }

  @Test func `won, lost and undecided are counted, and the score is exact`() throws {
    let result = try result(["1>2 2=3", "1>2 3>1", "2>3"])
    #expect(result.options.map(\.points) == [2, 1, 1])
    #expect(result.options.map(\.compared) == [3, 3, 2])
    #expect(
      result.rows("comparisons").map { $0.prefix(5) } == [
        ["option 1", "2", "1", "0", "60"], ["option 2", "1", "2", "1", "40"],
        ["option 3", "1", "1", "1", "50"],
      ]
    )
    #expect(result.order?.description == "1>3>2")
    #expect(result.winners == [1])
    #expect(result.base == 4)
    #expect(result.outcome == .majority)
    #expect(
      result.rows("better than").map { Array($0.dropFirst()) } == [
        ["", "2", "0"], ["0", "", "1"], ["1", "0", ""],
      ]
    )
  }

  @Test func `a circle has no strongest option`() throws {
    let result = try result(["1>2 2>3 3>1"])
    #expect(
      result.rows("comparisons").map { $0.suffix(2) }
        == Array(repeating: ["1.000", "0.50"], count: 3)
    )
    #expect(result.winners == [1, 2, 3])
    #expect(result.ground == .tie)
  }

  /// Logarithms of the strengths 0.419617624, −0.419617624 and 0, from the library choix.
  @Test func `strengths of three as published`() {
    let strengths = BradleyTerry([[0, 2, 0], [0, 0, 1], [1, 0, 0]])
    for (value, known) in zip(strengths.values, [1.5213797, 0.6572981, 1.0]) {
      #expect(abs(Double(value) / Double(BradleyTerry.unit) - known) < 0.000_001)
    }
    #expect(strengths.thousandths(0) == "1.521")
  }

  /// Four players; A beat B twice and D once, and so on.
  @Test func `strengths and scores of four as published`() throws {
    let wins = [[0, 2, 0, 1], [3, 0, 5, 0], [0, 3, 0, 1], [4, 0, 3, 0]]
    let strengths = BradleyTerry(wins)
    #expect(wins.indices.map(strengths.thousandths) == ["0.640", "1.043", "0.660", "2.270"])
    let ballots = wins.indices.flatMap { one in
      wins.indices.flatMap { other in
        Array(repeating: "\(one + 1)>\(other + 1)", count: wins[one][other])
      }
    }
    let result = try result(ballots, options: 4)
    #expect(result.rows("comparisons").map { $0[4] } == ["100/3", "60", "250/7", "800/11"])
    #expect(result.order?.description == "4>2>3>1")
  }

  @Test func `strengths are not computed where somebody never won`() throws {
    let result = try result(["1>2 1>3 2>3", "3>2"])
    #expect(
      result.tables.first?.note
        == "strengths are not computed: some options never won against the others, directly or "
        + "through a chain"
    )
    #expect(result.tables.first?.columns == ["won", "lost", "undecided", "score"])
    #expect(result.winners == [1])
  }

  @Test func `strengths that lie too far apart are not told`() {
    let chain = (0..<40).map { one in
      (0..<40).map { other in other == one + 1 ? 1_000_000 : other == one - 1 ? 1 : 0 }
    }
    #expect(BradleyTerry(chain).reason == "strengths are not computed: they lie too far apart")
  }

  @Test func `a ballot that decides nothing is an abstention`() throws {
    let result = try result(["1=2", "1=3 2=3"])
    #expect(result.turnout.abstain == 2)
    #expect(result.ground == .noBallots)
    #expect(result.winners.isEmpty)
  }

  @Test func `of many options only the sums are told`() throws {
    #expect(try result(["1>2"], options: 13).tables.map(\.name) == ["comparisons"])
    #expect(try result(["1>2"], options: 12).tables.count == 2)
  }

  @Test func `comparisons that were only seen prove nothing`() throws {
    let terms = try Sample.terms(PairwiseComparison(), present: 9) {
      $0.options = Sample.options(2)
    }
    let result = PairwiseComparison().result(of: BallotBox(terms: terms, uncounted: true))
    #expect(result.ground == .uncounted)
    #expect(
      PairwiseComparison().rule(terms)
        == "more than 1/2 of its own comparisons won by the option with the highest score"
    )
  }

  @Test(arguments: ["1>2", "1=2", "1>2 3>1 2=3"])
  func `judgements print as they are read`(text: String) {
    #expect(JudgementList(text)?.description == text)
  }

  @Test(arguments: ["", "1", "1>1", "0>1", "1>2>3", "1>2 2>1", "1>2 1=2", "a>b", "1>"])
  func `no judgements`(text: String) { #expect(JudgementList(text) == nil) }

  @Test(arguments: [
    (
      1, false,
      "A poll by pairwise comparison needs at least two options; name them when you open it."
    ),
    (
      3, true,
      "A poll by pairwise comparison cannot be secret because it is not counted by hand; use "
        + "“hidden”."
    ),
  ])
  func `terms that do not suit comparisons`(options: Int, secret: Bool, message: String) {
    let found = refusal { () throws(Refusal) in
      _ = try Sample.terms(PairwiseComparison(), present: 3) {
        $0.options = Sample.options(options)
        $0.secret = secret
      }
    }
    #expect(found == message)
  }
}
