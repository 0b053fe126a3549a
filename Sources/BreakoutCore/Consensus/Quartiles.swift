/// The middle of the answers on a whole-number scale: the median with the quartiles around it.
///
/// Source: Rob J. Hyndman and Yanan Fan, "Sample Quantiles in Statistical Packages", The American
/// Statistician 50 (1996), 361–365, definition 7: the share p of n sorted answers lies at place
/// (n − 1)p counted from 0, on the straight line between its neighbours. Exact, never rounded.
package struct Quartiles: Equatable, Sendable {
  /// The answer below which a quarter lies.
  package let lower: Rational

  /// The answer in the middle.
  package let median: Rational

  /// The answer above which a quarter lies.
  package let upper: Rational

  /// The quartiles of answers with their counts; nil if nobody answered.
  ///
  /// - Parameter scale: Each answer with how many gave it, in ascending order of answers.
  package init?(_ scale: [(answer: Int, count: Int)]) {
    guard let lower = Self.quantile(Rational(1, 4), in: scale),
      let median = Self.quantile(Rational(1, 2), in: scale),
      let upper = Self.quantile(Rational(3, 4), in: scale)
    else { return nil }
    self.lower = lower
    self.median = median
    self.upper = upper
  }

  /// How far apart the quartiles are.
  package var range: Rational { upper - lower }

  /// The answer below which a share of the answers lies; nil if nobody answered.
  ///
  /// - Parameters:
  ///   - share: From 0 to 1.
  ///   - scale: Each answer with how many gave it, in ascending order of answers.
  /// - Returns: The answer, or a place between two.
  package static func quantile(
    _ share: Rational,
    in scale: [(answer: Int, count: Int)]
  ) -> Rational? {
    let total = scale.reduce(0) { $0 + $1.count }
    guard total > 0, scale.allSatisfy({ $0.count >= 0 }) else { return nil }
    let parts = share.denominator
    let place = share.numerator * (total - 1)
    let below = answer(at: place / parts, in: scale)
    let above = answer(at: min(place / parts + 1, total - 1), in: scale)
    return Rational(parts * below + (above - below) * (place % parts), parts)
  }

  /// The quartiles of a result on a whole-number scale, abstentions left out; nil on other scales.
  package init?(of result: PollResult) {
    let scale = result.counts.filter { $0.answer != BallotForm.abstain }
    let numbers = scale.compactMap { part in
      wholeNumber(part.answer[...]).map { (answer: $0, count: part.count) }
    }
    guard numbers.count == scale.count else { return nil }
    self.init(numbers.sorted { $0.answer < $1.answer })
  }

  private static func answer(at place: Int, in scale: [(answer: Int, count: Int)]) -> Int {
    var passed = 0
    for part in scale {
      passed += part.count
      if place < passed { return part.answer }
    }
    return scale.last?.answer ?? 0
  }
}

extension Quartiles: CustomStringConvertible {
  /// The median with the quartiles in brackets, such as `3 (2.5–4)`.
  package var description: String {
    "\(Self.decimal(median)) (\(Self.decimal(lower))–\(Self.decimal(upper)))"
  }

  /// A number of quarters as a decimal without rounding, such as `2.5`.
  package static func decimal(_ value: Rational) -> String {
    let hundredths = value.numerator * (100 / value.denominator)
    let rest = hundredths % 100
    if rest == 0 { return String(hundredths / 100) }
    return "\(hundredths / 100)." + (rest % 10 == 0 ? String(rest / 10) : String(rest))
  }
}
