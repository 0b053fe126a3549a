import BreakoutCore
import Testing

@Suite struct AgreementTests {
  @Test(arguments: [
    ([5, 0, 0, 0, 5], "-1"), ([0, 0, 10, 0, 0], "1"), ([2, 2, 2, 2, 2], "0"),
    ([1, 1, 1, 0, 0], "1/2"), ([0, 1, 1, 0, 0], "3/4"), ([1, 0, 1, 0, 1], "-5/18"),
    ([10, 20, 30, 15, 4], "31/79"), ([30, 40, 210, 130, 530, 50, 10], "917/1500"),
  ])
  func `published and recomputed values`(counts: [Int], value: String) throws {
    #expect(Agreement.a(of: counts) == Rational(value))
  }

  @Test(arguments: [
    ([0, 0, 0, 4, 10, 13], 73), ([0, 0, 1, 5, 13, 8], 69), ([0, 1, 3, 9, 10, 4], 56),
    ([0, 2, 5, 10, 8, 2], 53), ([0, 3, 6, 7, 8, 3], 41), ([3, 5, 4, 6, 6, 3], 15),
  ])
  func `the column of the consolidated report`(counts: [Int], hundredths: Int) throws {
    let value = try #require(Agreement.a(of: counts))
    #expect(value >= Rational(2 * hundredths - 1, 200))
    #expect(value <= Rational(2 * hundredths + 1, 200))
  }

  @Test func `two answers or no ballots have no agreement`() {
    #expect(Agreement.a(of: [3, 4]) == nil)
    #expect(Agreement.a(of: [0, 0, 0]) == nil)
  }

  @Test func `only scales of numbers have an agreement`() throws {
    #expect(Agreement.a(of: try Sample.result(Consent(), [3, 3, 3])) == nil)
    #expect(Agreement.a(of: try Sample.result(FistToFive(), [9, 0, 0, 0, 0, 9])) == Rational(-1))
  }
}
