/// How far every room goes along with a finding: the product over rooms of (A + 1) / (S + 2), where
/// A agree and S have seen it, abstentions included.
///
/// Source: the group-informed consensus of Pol.is (polismath, `conversation.clj`,
/// `:group-aware-consensus`), with rooms for opinion groups. It orders findings and is never a
/// percentage: the added counts make a unanimous room of three worth 4/5. Exact, however many rooms.
package struct GroupInformed: Sendable {
  private var numerator = WideNumber(1)
  private var denominator = WideNumber(1)
  private var fraction: Rational? = Rational(1)

  /// The product over no room: 1.
  package init() {}

  /// The product over rooms, each with how many agree and how many have seen the finding.
  package init(_ rooms: [(agree: Int, seen: Int)]) {
    for room in rooms { multiply(room.agree + 1, room.seen + 2) }
  }

  private mutating func multiply(_ top: Int, _ bottom: Int) {
    let factor = Rational(top, bottom)
    numerator *= factor.numerator
    denominator *= factor.denominator
    guard let old = fraction else { return }
    let left = Rational(old.numerator, factor.denominator)
    let right = Rational(factor.numerator, old.denominator)
    let product = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let divisor = left.denominator.multipliedReportingOverflow(by: right.denominator)
    fraction =
      product.overflow || divisor.overflow
      ? nil : Rational(product.partialValue, divisor.partialValue)
  }

  /// The exact fraction, such as `48/85`; nil where it is too long for two machine words.
  package var value: Rational? { fraction }

  /// The value with three decimals, rounded half up, such as `0.327`.
  package var thousandths: String {
    var low = 0
    var high = 1_000
    while low < high {
      let middle = (low + high + 1) / 2
      // middle is reached if (2 middle − 1) / 2000 is.
      if denominator * (2 * middle - 1) <= numerator * 2_000 {
        low = middle
      } else {
        high = middle - 1
      }
    }
    let digits = String(low % 1_000)
    return "\(low / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

extension GroupInformed: Comparable {
  /// Compares exactly.
  package static func < (left: Self, right: Self) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// Whether the values are equal.
  package static func == (left: Self, right: Self) -> Bool { !(left < right) && !(right < left) }
}

/// A whole number of any size, as far as products and comparisons need it.
struct WideNumber: Sendable {
  /// The digits to the base 2³², least first, without leading zeros.
  private var digits: [UInt32]

  init(_ value: Int) {
    digits = Self.digits(of: value)
  }

  static func *= (left: inout Self, right: Int) { left = left * right }

  static func * (left: Self, right: Int) -> Self { left * Self(right) }

  static func * (left: Self, right: Self) -> Self {
    var product = [UInt32](repeating: 0, count: left.digits.count + right.digits.count)
    for (place, digit) in left.digits.enumerated() {
      var carry: UInt64 = 0
      for (other, factor) in right.digits.enumerated() {
        let sum = UInt64(digit) * UInt64(factor) + UInt64(product[place + other]) + carry
        product[place + other] = UInt32(truncatingIfNeeded: sum)
        carry = sum >> 32
      }
      product[place + right.digits.count] = UInt32(truncatingIfNeeded: carry)
    }
    while product.last == 0 { product.removeLast() }
    var result = left
    result.digits = product
    return result
  }

  private static func digits(of value: Int) -> [UInt32] {
    var rest = value.magnitude
    var digits: [UInt32] = []
    while rest > 0 {
      digits.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
    return digits
  }
}

extension WideNumber: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    guard left.digits.count == right.digits.count else {
      return left.digits.count < right.digits.count
    }
    for (one, other) in zip(left.digits.reversed(), right.digits.reversed()) where one != other {
      return one < other
    }
    return false
  }
}
