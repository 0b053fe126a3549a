import BreakoutCore
import Testing

/// Counts by pairs: the matrix, Schulze, ranked pairs.
@Suite struct PairwiseCountTests {
  @Test func `the strongest paths of Schulze's example`() {
    let count = SchulzeCount(PairwiseMatrix(Rankings.schulze))
    #expect(
      count.paths == [
        [0, 28, 28, 30, 24], [25, 0, 28, 33, 24], [25, 29, 0, 29, 24], [25, 28, 28, 0, 24],
        [25, 28, 28, 31, 0],
      ]
    )
    #expect(count.places == [[4], [0], [2], [1], [3]])
  }

  @Test func `ranked pairs take the strongest defeats of the same example`() {
    let count = RankedPairsCount(PairwiseMatrix(Rankings.schulze))
    #expect(count.locked.map(\.votes) == [33, 31, 30, 29, 27, 26, 24])
    #expect(
      count.locked.map { [$0.winner, $0.loser] } == [
        [1, 3], [4, 3], [0, 3], [2, 1], [4, 1], [0, 2], [2, 4],
      ]
    )
    #expect(count.skipped.map { [$0.winner, $0.loser] } == [[3, 2], [1, 0], [4, 0]])
    #expect(count.places == [[0], [2], [4], [1], [3]])
  }

  @Test func `Tennessee is one order for both`() {
    let matrix = PairwiseMatrix(Rankings.tennessee)
    #expect(matrix.condorcetWinner == 1)
    #expect(SchulzeCount(matrix).places == [[1], [2], [3], [0]])
    #expect(RankedPairsCount(matrix).places == [[1], [2], [3], [0]])
  }

  @Test func `the option in the middle beats both others`() {
    let ballots = Rankings.letters([("ABC", 35), ("CBA", 34), ("BCA", 31)], options: 3)
    #expect(PairwiseMatrix(ballots).condorcetWinner == 1)
    #expect(RunoffCount(ballots).winners == [2])
  }

  @Test func `a circle of equal defeats is a tie, whatever the order of ballots`() {
    let matrix = PairwiseMatrix(
      Rankings.letters([("ABC", 1), ("BCA", 1), ("CAB", 1)], options: 3)
    )
    #expect(matrix.condorcetWinner == nil)
    #expect(SchulzeCount(matrix).places == [[0, 1, 2]])
    let pairs = RankedPairsCount(matrix)
    #expect(pairs.places == [[0, 1, 2]])
    #expect(pairs.locked.isEmpty)
    #expect(pairs.skipped.count == 3)
  }

  @Test func `equal options count for neither, and those left out are jointly last`() {
    let matrix = PairwiseMatrix(
      RankedBallots(Rankings.ballots(["2>1=3", "1"]), options: 4)
    )
    #expect(matrix.prefer == [[0, 1, 1, 2], [1, 0, 1, 1], [0, 0, 0, 1], [0, 0, 0, 0]])
  }
}
