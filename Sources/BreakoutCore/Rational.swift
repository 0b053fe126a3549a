/// An exact fraction in lowest terms with a positive denominator.
///
/// Thresholds and shares are compared with it, never with floating point.
package struct Rational: Hashable, Sendable {
  /// The numerator.
  package let numerator: Int

  /// The denominator, at least 1.
  package let denominator: Int

  /// Creates the fraction `numerator / denominator`, reduced.
  ///
  /// - Parameters:
  ///   - numerator: Any whole number.
  ///   - denominator: Any whole number but 0.
  package init(_ numerator: Int, _ denominator: Int = 1) {
    precondition(denominator != 0, "a fraction needs a denominator")
    let common = Self.divisor(abs(numerator), abs(denominator))
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / max(common, 1)
    self.denominator = sign * denominator / max(common, 1)
  }

  /// The greatest common divisor of two numbers that are not negative.
  static func divisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : divisor(right, left % right)
  }
}

extension Rational: Comparable {
  /// Compares exactly, in double width, so that no product overflows.
  package static func < (left: Self, right: Self) -> Bool {
    let one = left.numerator.multipliedFullWidth(by: right.denominator)
    let other = right.numerator.multipliedFullWidth(by: left.denominator)
    return one.high == other.high ? one.low < other.low : one.high < other.high
  }
}

extension Rational: LosslessStringConvertible {
  /// The fraction as it is typed and logged, such as `2/3`; whole numbers without a denominator.
  package var description: String {
    denominator == 1 ? String(numerator) : "\(numerator)/\(denominator)"
  }

  /// Reads `2/3`, `75%`, `0.75` or `1`, also with a minus sign; nil for anything else.
  package init?(_ description: String) {
    if description.hasPrefix("-") {
      guard let size = Rational(String(description.dropFirst())), size.numerator > 0,
        !description.hasPrefix("--")
      else { return nil }
      self.init(-size.numerator, size.denominator)
      return
    }
    if description.hasSuffix("%") {
      let number = description.dropLast()
      guard !number.hasSuffix("%"), let percent = Rational(String(number)),
        percent.denominator <= 1_000_000
      else { return nil }
      self.init(percent.numerator, percent.denominator * 100)
      return
    }
    let parts = description.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, let top = wholeNumber(parts[0]), let bottom = wholeNumber(parts[1]),
      bottom > 0
    {
      self.init(top, bottom)
      return
    }
    let digits = description.split(separator: ".", omittingEmptySubsequences: false)
    guard digits.count <= 2, let whole = wholeNumber(digits[0]) else { return nil }
    guard digits.count == 2 else {
      self.init(whole)
      return
    }
    guard let fraction = wholeNumber(digits[1]), digits[1].count <= 6 else { return nil }
    let scale = digits[1].reduce(1) { scale, _ in scale * 10 }
    self.init(whole * scale + fraction, scale)
  }
}

extension Rational {
  /// The exact sum.
  package static func + (left: Self, right: Self) -> Self {
    let common = divisor(left.denominator, right.denominator)
    return Rational(
      left.numerator * (right.denominator / common)
        + right.numerator * (left.denominator / common),
      left.denominator / common * right.denominator
    )
  }

  /// The exact difference.
  package static func - (left: Self, right: Self) -> Self {
    left + Rational(-right.numerator, right.denominator)
  }

  /// The exact product.
  package static func * (left: Self, right: Self) -> Self {
    let one = Rational(left.numerator, right.denominator)
    let other = Rational(right.numerator, left.denominator)
    return Rational(one.numerator * other.numerator, one.denominator * other.denominator)
  }
}

/// The value of one to nine ASCII digits; nil for anything else.
func wholeNumber(_ digits: Substring) -> Int? {
  guard (1...9).contains(digits.utf8.count) else { return nil }
  return number(Array(digits.utf8)[...])
}
