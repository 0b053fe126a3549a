import BreakoutCore
import Testing

/// Points: Borda's, and those of the nominal group technique.
@Suite struct BordaCountTests {
  @Test func `the points of Tennessee and of Schulze's example`() {
    #expect(BordaCount(Rankings.tennessee).points == [126, 194, 173, 107].map { Rational($0) })
    let schulze = BordaCount(Rankings.schulze)
    #expect(schulze.points == [98, 92, 89, 69, 102].map { Rational($0) })
    #expect(schulze.places == [[4], [0], [1], [2], [3]])
  }

  @Test func `tied options and those left out share the points of their places`() {
    let one = BordaCount(RankedBallots(Rankings.ballots(["2>1=3"]), options: 4))
    #expect(one.points == [Rational(3, 2), Rational(3), Rational(3, 2), Rational(0)])
    let food = BordaCount(Rankings.food)
    #expect(
      food.points == [Rational(37), Rational(29), Rational(59), Rational(83, 2), Rational(67, 2)]
    )
  }

  @Test func `a Borda count shows its points and puts options in order`() throws {
    let result = try Rankings.result(
      RankingBorda(),
      Rankings.ballots(["1>2>3", "2>1>3", "2>3"]),
      options: 3
    )
    #expect(result.order == Ranking("2>1>3"))
    #expect(result.winners == [2])
    let points = try #require(result.tables.first { $0.name == "points" })
    #expect(points.rows.map(\.cells) == [["3"], ["5"], ["1"]])
  }

  @Test func `three fives and three ones divide the room`() throws {
    // X is option 1 and Y option 2; six others fill the places between.
    let rankings = [
      "1>3>2>4>5", "1>3>2>4>5", "1>3>2>4>5", "6>7>2>8>1", "6>7>2>8>1", "6>7>2>8>1",
    ]
    let result = try Rankings.result(NominalGroup(), Rankings.ballots(rankings), options: 8)
    #expect(result.options[0] == OptionResult(points: 18, voters: 6, most: 5))
    #expect(result.options[1] == OptionResult(points: 18, voters: 6, most: 3))
    #expect(result.winners == [1, 2])
    #expect(result.ground == .tie)
    let divided = try #require(result.tables.first { $0.name == "options that divide the room" })
    #expect(divided.rows == [ResultRow(label: "option 1", cells: ["3", "3"])])
  }

  @Test func `who ranks three of five gives five, four and three`() throws {
    let result = try Rankings.result(NominalGroup(), Rankings.ballots(["3>1>2"]), options: 5)
    #expect(result.options.map(\.points) == [4, 3, 5, 0, 0])
  }

  @Test func `a tie wins no points, and ranks past the limit have none`() throws {
    let result = try Rankings.result(
      NominalGroup(),
      Rankings.ballots(["1=2>3>4"]),
      options: 4,
      [PollSetting("ranks", 3)]
    )
    #expect(result.options.map(\.points) == [2, 2, 1, 0])
  }
}
