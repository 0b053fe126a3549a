import BreakoutCore
import Testing

@Suite struct QuartilesTests {
  @Test(arguments: [
    ([0, 0, 1, 5, 13, 8], "4 (4–5)"), ([0, 1, 3, 9, 10, 4], "4 (3–4)"),
    ([0, 0, 0, 4, 10, 13], "4 (4–5)"), ([0, 2, 5, 10, 8, 2], "3 (2.5–4)"),
    ([0, 3, 6, 7, 8, 3], "3 (2–4)"), ([3, 5, 4, 6, 6, 3], "3 (1–4)"),
    ([0, 0, 0, 0, 1, 0], "4 (4–4)"),
    ([1, 0, 0, 0, 0, 1], "2.5 (1.25–3.75)"),
  ])
  func `medians with their quartiles`(_ counts: [Int], _ said: String) {
    let scale = counts.enumerated().map { (answer: $0, count: $1) }
    #expect(Quartiles(scale)?.description == said)
  }

  @Test func `ratings of a panel of nine`() {
    let scale = [(1, 3), (2, 1), (4, 1), (8, 2), (9, 2)].map { (answer: $0.0, count: $0.1) }
    #expect(Quartiles(scale)?.median == Rational(4))
  }

  @Test func `nobody has no middle, nor have words`() throws {
    #expect(Quartiles([(answer: 1, count: 0)]) == nil)
    #expect(Quartiles(of: try Sample.result(ShowOfHands(), [3, 1])) == nil)
  }

  @Test func `abstentions are not on the scale`() throws {
    let result = try Sample.result(FistToFive(), [0, 0, 0, 1, 1, 1, 9])
    #expect(Quartiles(of: result)?.description == "4 (3.5–4.5)")
  }

  @Test func `any counts agree with the answers in a row`() {
    var random = SeededGenerator(7)
    for _ in 0..<200 {
      let counts = (0..<6).map { _ in Int.random(in: 0...5, using: &random) }
      let row = counts.enumerated().flatMap { Array(repeating: $0, count: $1) }
      guard let last = row.indices.last else { continue }
      let expected = (1...3).map { quarter in
        let place = quarter * last
        let low = row[place / 4]
        let high = row[min(place / 4 + 1, last)]
        return Rational(low) + Rational(place % 4, 4) * Rational(high - low)
      }
      let scale = counts.enumerated().map { (answer: $0, count: $1) }
      let quartiles = Quartiles(scale)
      #expect([quartiles?.lower, quartiles?.median, quartiles?.upper] == expected)
    }
  }
}
