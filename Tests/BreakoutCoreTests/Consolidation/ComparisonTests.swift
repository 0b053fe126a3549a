import BreakoutCore
import BreakoutTestSupport
import Testing

/// The tallies of the six findings of three groups, as a consolidated report prints them.
@Suite struct ComparisonTests {
  struct Row {
    var counts: [Int]
    var rooms: [String]
    var all: String
    var middle: String
    var agreement: Rational
    var informed: Rational
    var thousandths: String
    var phrase: String
  }

  static let annex: [Row] = [
    Row(
      counts: [0, 0, 1, 5, 13, 8],
      rooms: ["9 of 9", "7 of 8", "10 of 10"],
      all: "26 of 27",
      middle: "4 (4–5)",
      agreement: Rational(69, 100),
      informed: Rational(2, 3),
      thousandths: "0.667",
      phrase: "strong consensus (26 of 27)"
    ),
    Row(
      counts: [0, 1, 3, 9, 10, 4],
      rooms: ["8 of 9", "6 of 8", "9 of 10"],
      all: "23 of 27",
      middle: "4 (3–4)",
      agreement: Rational(56, 100),
      informed: Rational(21, 44),
      thousandths: "0.477",
      phrase: "most participants (23 of 27)"
    ),
    Row(
      counts: [0, 0, 0, 4, 10, 13],
      rooms: ["9 of 9", "8 of 8", "10 of 10"],
      all: "27 of 27",
      middle: "4 (4–5)",
      agreement: Rational(73, 100),
      informed: Rational(3, 4),
      thousandths: "0.750",
      phrase: "strong consensus (27 of 27)"
    ),
    Row(
      counts: [0, 2, 5, 10, 8, 2],
      rooms: ["7 of 9", "5 of 8", "8 of 10"],
      all: "20 of 27",
      middle: "3 (2.5–4)",
      agreement: Rational(53, 100),
      informed: Rational(18, 55),
      thousandths: "0.327",
      phrase: "most participants (20 of 27)"
    ),
    Row(
      counts: [0, 3, 6, 7, 8, 3],
      rooms: ["6 of 9", "7 of 8", "5 of 10"],
      all: "18 of 27",
      middle: "3 (2–4)",
      agreement: Rational(41, 100),
      informed: Rational(14, 55),
      thousandths: "0.255",
      phrase: "many participants (18 of 27)"
    ),
    Row(
      counts: [3, 5, 4, 6, 6, 3],
      rooms: ["5 of 9", "7 of 8", "3 of 10"],
      all: "15 of 27",
      middle: "3 (1–4)",
      agreement: Rational(15, 100),
      informed: Rational(8, 55),
      thousandths: "0.145",
      phrase: "views were divided (15 of 27)"
    ),
  ]

  @Test(arguments: 1...6) func `the annex of tallies`(_ number: Int) throws {
    let row = Self.annex[number - 1]
    let comparison = try #require(try SampleWorkshop.consolidation().comparison(number))
    let vote = try #require(comparison.pool.vote)
    #expect(vote.result.counts.map(\.count) == row.counts + [0])
    #expect(comparison.rooms.map { $0.tally.vote?.numbers } == row.rooms)
    #expect(vote.numbers == row.all)
    #expect(vote.quartiles?.description == row.middle)
    let agreement = try #require(vote.agreement)
    let near = Rational(1, 200)
    #expect(agreement > row.agreement + Rational(-1, 200) && agreement < row.agreement + near)
    #expect(comparison.groupInformed?.value == row.informed)
    #expect(comparison.groupInformed?.thousandths == row.thousandths)
    let ladder = try ladder("parties")
    #expect(comparison.graded(by: ladder)?.phrase == row.phrase)
  }
}
