package import BreakoutCore

/// Writes exact fractions as decimals.
package enum Decimal {
  /// The fraction with two decimals, rounded half away from zero.
  package static func hundredths(_ value: Rational) -> String {
    let size = abs(value.numerator) * 200 + value.denominator
    let hundredths = size / (2 * value.denominator)
    let rest = hundredths % 100
    let sign = value.numerator < 0 && hundredths > 0 ? "-" : ""
    return translated(
      "\(sign)\(hundredths / 100).\(rest < 10 ? "0\(rest)" : "\(rest)")",
      as: "decimal fraction"
    )
  }

  /// A decimal fraction as it is logged, such as `0.640`; nil for anything else.
  static func written(_ text: String) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, text.allSatisfy({ $0.isNumber || $0 == "." }) else { return nil }
    let sign = ""
    return translated("\(sign)\(parts[0]).\(parts[1])", as: "decimal fraction")
  }
}
