import BreakoutCore
import Testing

@Suite struct SuppressionTests {
  @Test(arguments: [
    ([9, 8, 10], []), ([9, 2, 10], [0, 1]), ([1, 1, 10], [0, 1, 2]), ([2, 2, 10], [0, 1]),
    ([2], [0]), ([1, 1], [0, 1]), ([0, 9], []), ([2, 0, 9], [0, 2]),
  ])
  func `small groups and as many others as it takes`(_ sizes: [Int], _ hidden: [Int]) {
    #expect(Suppression.hidden(sizes, least: 3) == hidden)
  }

  @Test func `without a total a small group is hidden alone`() {
    #expect(Suppression.hidden([9, 2, 10], least: 3, totalIsKnown: false) == [1])
  }

  @Test func `a group that may be told is not hidden for its size`() {
    #expect(Suppression.hidden([1, 9, 2], sensitive: { $0 == 2 }, least: 3) == [0, 2])
    #expect(Suppression.hidden([1, 9], sensitive: { _ in false }, least: 3) == [])
  }

  @Test func `no subtraction gives a small group away`() {
    var random = SeededGenerator(11)
    for _ in 0..<500 {
      let least = Int.random(in: 1...6, using: &random)
      let sizes = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        Int.random(in: 0...9, using: &random)
      }
      let hidden = Suppression.hidden(sizes, least: least)
      for place in sizes.indices where sizes[place] > 0 && sizes[place] < least {
        #expect(hidden.contains(place))
      }
      // What the shown groups leave of the total is of several groups and of enough people,
      // unless everything is hidden.
      let shown = sizes.indices.filter { sizes[$0] > 0 && !hidden.contains($0) }
      guard !hidden.isEmpty, !shown.isEmpty else { continue }
      #expect(hidden.count >= 2)
      #expect(hidden.map { sizes[$0] }.reduce(0, +) >= least)
    }
  }
}
