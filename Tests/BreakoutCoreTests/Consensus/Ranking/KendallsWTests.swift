import BreakoutCore
import Testing

@Suite struct KendallsWTests {
  @Test(arguments: [
    (["1>2>3>4", "1>3>2>4", "2>1>3>4"], Rational(7, 9)),
    (["1>2=3>4", "1>2>3>4", "2>1>3=4"], Rational(23, 28)),
    (["1>2>3", "3>2>1"], Rational(0)),
    (["2>1>3", "2>1"], Rational(1)),
  ])
  func `rankings agree as far as is known`(rankings: [String], w: Rational) {
    let options = rankings[0].split { "=>".contains($0) }.count
    #expect(KendallsW.w(RankedBallots(Rankings.ballots(rankings), options: options)) == w)
  }

  /// The example 20.5 of Zar's "Biostatistical analysis", with ties.
  @Test func `three rankings of twelve with ties`() throws {
    let rankings = [
      "4=6>5>1>8>11>7>2=9>3>10>12", "6>4=8>1=5=7>2>10>9=11>3>12",
      "6>4>5>8>1=2>11>7>3=10>9>12",
    ]
    let ballots = RankedBallots(Rankings.ballots(rankings), options: 12)
    let w = try #require(KendallsW.w(ballots))
    #expect(Decimals.text(w, places: 7) == "0.9241352")
  }

  @Test func `without any ranking there is no coefficient`() throws {
    #expect(KendallsW.w(RankedBallots(Rankings.ballots([]), options: 3)) == nil)
    #expect(KendallsW.w(RankedBallots(Rankings.ballots(["1=2=3", "2=1=3"]), options: 3)) == nil)
    let result = try Rankings.result(RankingSchulze(), Rankings.ballots(["1=2"]), options: 2)
    let figures = try #require(result.tables.first { $0.name == "key figures" })
    #expect(figures.rows.contains(ResultRow(label: "Kendall's W", cells: ["no ranking"])))
  }
}

/// Fractions rounded down to a number of places, to compare with printed ones.
enum Decimals {
  static func text(_ value: Rational, places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let parts = value.numerator * scale / value.denominator
    return "\(parts / scale).\(String(scale + parts % scale).dropFirst())"
  }
}
