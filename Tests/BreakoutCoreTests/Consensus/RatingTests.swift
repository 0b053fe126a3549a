import Testing

@testable import BreakoutCore

@Suite struct RatingTests {
  private static func scale(_ counts: [Int]) -> [(answer: Int, count: Int)] {
    counts.enumerated().map { (answer: $0 + 1, count: $1) }
  }

  @Test func `the percentiles of a panel of nine are those of type 7`() throws {
    // 1, 1, 1, 2, 4, 8, 8, 9, 9
    let scale = Self.scale([3, 1, 0, 1, 0, 0, 0, 2, 2])
    #expect(Quartiles(scale)?.median == Rational(4))
    let spread = try #require(PercentileRange(scale))
    #expect(spread.lower == Rational(14, 10))
    #expect(spread.upper == Rational(8))
    #expect(spread.width == Rational(66, 10))
    #expect(spread.adjustedWidth == Rational(28, 10))
    #expect(AppropriatenessNine.disagrees(scale, classically: false))
    #expect(AppropriatenessNine.disagrees(scale, classically: true))
    let result = try Sample.result(AppropriatenessNine(), scale.map(\.count))
    #expect(result.outcome == .noConsensus)
    #expect(result.pattern == "uncertain, with disagreement")
  }

  @Test func `fifteen raters of whom twelve find it appropriate do not disagree`() throws {
    // BMJ Open 2012;2:e001431, table 1; the constant is 2.35, which the table misprints.
    let scale = Self.scale([0, 0, 1, 0, 1, 1, 5, 5, 2])
    let spread = try #require(PercentileRange(scale))
    #expect(Quartiles(scale)?.median == Rational(7))
    #expect(spread.lower == Rational(7))
    #expect(spread.upper == Rational(8))
    #expect(spread.adjustedWidth == Rational(61, 10))
    let result = try Sample.result(AppropriatenessNine(), scale.map(\.count))
    #expect(result.outcome == .consensus)
    #expect(result.pattern == "appropriate")
    #expect(result.support == 12)
  }

  @Test(arguments: [(8, 3), (10, 3), (11, 4), (13, 4), (14, 5), (16, 5)])
  func `classical disagreement takes the manual's numbers`(_ panel: Int, _ enough: Int) {
    func counts(_ low: Int) -> [Int] { [low, 0, 0, 0, panel - low - enough, 0, 0, 0, enough] }
    #expect(AppropriatenessNine.disagrees(Self.scale(counts(enough)), classically: true))
    #expect(!AppropriatenessNine.disagrees(Self.scale(counts(enough - 1)), classically: true))
  }

  @Test(arguments: [
    ([0, 0, 0, 0, 0, 1, 1, 0, 0], "appropriate"), ([0, 0, 1, 1, 0, 0, 0, 0, 0], "uncertain"),
    ([1, 1, 1, 0, 0, 0, 0, 0, 0], "inappropriate"),
  ])
  func `a median between two regions counts for the higher`(
    _ counts: [Int],
    _ pattern: String
  ) throws {
    #expect(try Sample.result(AppropriatenessNine(), counts).pattern == pattern)
  }

  @Test func `three quarters at 4 or 5 are consensus unless declared otherwise`() throws {
    #expect(try Sample.result(LikertFive(), [0, 1, 1, 4, 2]).outcome == .consensus)
    #expect(try Sample.result(LikertFive(), [0, 1, 2, 3, 2]).outcome == .noConsensus)
    let declared = try Sample.result(LikertFive(), [0, 1, 2, 3, 2]) {
      $0.threshold = Threshold(.atLeast, Rational(3, 5))
    }
    #expect(declared.outcome == .consensus)
  }

  @Test func `abstentions are not in the share, and silence claims no consensus`() throws {
    #expect(try Sample.result(LikertFive(), [0, 0, 1, 3, 0, 3]).base == 4)
    let few = try Sample.result(LikertFive(), [0, 0, 0, 2, 0], present: 9)
    #expect(few.outcome == .inconclusive)
    #expect(few.ground == .silence)
  }

  @Test func `a declared width of the middle has to be kept as well`() throws {
    let counts = [1, 0, 1, 3, 5]
    func outcome(_ width: Int?) throws -> Outcome {
      try Sample.result(LikertFive(), counts) { terms in
        if let width { terms.settings.append(PollSetting("iqr", width)) }
      }.outcome
    }
    #expect(try outcome(nil) == .consensus)
    #expect(try outcome(1) == .consensus)
    #expect(try outcome(0) == .noConsensus)
  }

  @Test func `quantiles rise with the share and stay among the answers`() throws {
    var generator = SeededGenerator(11)
    for _ in 0..<300 {
      let counts = (0..<9).map { _ in Int.random(in: 0...5, using: &generator) }
      let scale = Self.scale(counts)
      let values = (0...10).compactMap { Quartiles.quantile(Rational($0, 10), in: scale) }
      guard counts.contains(where: { $0 > 0 }) else {
        #expect(values.isEmpty)
        continue
      }
      #expect(values == values.sorted())
      let answers = scale.filter { $0.count > 0 }.map { Rational($0.answer) }
      #expect(values.first == answers.first)
      #expect(values.last == answers.last)
    }
  }

  @Test func `turning the scale round turns appropriate into inappropriate`() throws {
    var generator = SeededGenerator(12)
    for _ in 0..<300 {
      let counts = (0..<9).map { _ in Int.random(in: 0...3, using: &generator) }
      let one = AppropriatenessNine.disagrees(Self.scale(counts), classically: false)
      let other = AppropriatenessNine.disagrees(Self.scale(counts.reversed()), classically: false)
      #expect(one == other)
      let result = try Sample.result(AppropriatenessNine(), counts)
      if result.outcome == .consensus { #expect(result.pattern == "appropriate") }
      let turned = try Sample.result(AppropriatenessNine(), counts.reversed())
      if result.pattern == "appropriate", turned.pattern != "uncertain" {
        #expect(turned.pattern == "inappropriate")
      }
    }
  }
}
