import BreakoutCore
import Testing

@Suite struct RationalTests {
  @Test(arguments: [
    ("2/3", 2, 3), ("4/6", 2, 3), ("75%", 3, 4), ("0.75", 3, 4), ("1", 1, 1), ("0", 0, 1),
    ("66.6%", 333, 500), ("-5/18", -5, 18), ("0.000001", 1, 1_000_000),
  ])
  func `a fraction is read and reduced`(text: String, numerator: Int, denominator: Int) throws {
    let value = try #require(Rational(text))
    #expect(value.numerator == numerator)
    #expect(value.denominator == denominator)
  }

  @Test(arguments: [
    "", "/", "1/0", "1/", "/2", "a", "1/2/3", "1.2.3", ".5", "5.", "%", "50%%", "--1", "-0", "-",
    "+1", "1 / 2", "99999999999999999999", "0.0000001", "½",
  ])
  func `no fraction`(text: String) { #expect(Rational(text) == nil) }

  @Test func `signs move to the numerator`() {
    #expect(Rational(1, -2) == Rational(-1, 2))
    #expect(Rational(-1, -2) == Rational(1, 2))
    #expect(Rational(0, -5) == Rational(0))
  }

  @Test func `comparison does not overflow`() {
    #expect(Rational(Int.max, Int.max - 1) > Rational(Int.max - 1, Int.max))
    #expect(Rational(-Int.max, 3) < Rational(Int.max, 3))
  }

  @Test func `sums and products are exact`() {
    #expect(Rational(1, 6) + Rational(1, 3) == Rational(1, 2))
    #expect(Rational(2, 3) * Rational(-3, 4) == Rational(-1, 2))
  }

  @Test(arguments: ["at least 2/3", "more than 1/2", "at least 1", "more than 0"])
  func `a threshold prints as it is read`(text: String) {
    #expect(Threshold(text)?.description == text)
  }

  @Test(arguments: ["2/3", "at least", "at least 3/2", "at least -1/2", "more 1/2", "at least x"])
  func `no threshold`(text: String) { #expect(Threshold(text) == nil) }

  @Test(arguments: ["1/2 of eligible", "2/3 of present"])
  func `a quorum prints as it is read`(text: String) {
    #expect(Quorum(text)?.description == text)
  }

  @Test(arguments: ["1/2", "1/2 of cast", "3/2 of present", "-1/2 of present", "half of present"])
  func `no quorum`(text: String) { #expect(Quorum(text) == nil) }
}
