/// The share of a base that support must reach: "at least 2/3", "more than 1/2".
package struct Threshold: Hashable, Sendable {
  /// How support is compared with the share.
  package enum Comparison: String, CaseIterable, Sendable {
    /// Exactly the share is enough.
    case atLeast = "at least"
    /// Exactly the share is not enough.
    case moreThan = "more than"
  }

  /// Whether exactly the share is enough.
  package var comparison: Comparison

  /// The share, from 0 to 1.
  package var share: Rational

  /// Creates a threshold.
  package init(_ comparison: Comparison, _ share: Rational) {
    self.comparison = comparison
    self.share = share
  }

  /// More than half.
  package static let majority = Threshold(.moreThan, Rational(1, 2))

  /// Whether `support` out of `base` reaches the threshold; never when the base is empty.
  package func isMet(by support: Int, of base: Int) -> Bool {
    guard base > 0 else { return false }
    let reached = Rational(support, base)
    switch comparison {
    case .atLeast: return reached >= share
    case .moreThan: return reached > share
    }
  }
}

extension Threshold: LosslessStringConvertible {
  /// The threshold as it is logged and said, such as `at least 2/3`.
  package var description: String { "\(comparison.rawValue) \(share)" }

  /// The threshold in the language being spoken.
  package var words: String { "\(comparison.word) \(share)" }

  /// Reads `at least 2/3` or `more than 50%`; nil for anything else and for shares above 1.
  package init?(_ description: String) {
    for comparison in [Comparison.atLeast, .moreThan]
    where description.hasPrefix(comparison.rawValue + " ") {
      let share = Rational(String(description.dropFirst(comparison.rawValue.count + 1)))
      guard let share, (Rational(0)...Rational(1)).contains(share) else { return nil }
      self.init(comparison, share)
      return
    }
    return nil
  }
}
