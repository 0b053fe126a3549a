/// How much the answers on an ordered scale agree, whichever side they agree on.
///
/// Source: Cees van der Eijk, "Measuring agreement in ordered rating scales", Quality & Quantity 35
/// (2001), 325–341. The counts are cut into layers of equal height; each layer's agreement is
/// weighted by its share of the answers.
package enum Agreement {
  /// The agreement A: -1 for two poles, 0 for an even spread, 1 for one answer only.
  ///
  /// - Parameter counts: How many gave each answer, from one end of the scale to the other.
  /// - Returns: The exact value; nil for fewer than three answers on the scale and for no ballots.
  package static func a(of counts: [Int]) -> Rational? {
    let total = counts.reduce(0, +)
    guard counts.count >= 3, total > 0, counts.allSatisfy({ $0 >= 0 }) else { return nil }
    var rest = counts
    var sum = Rational(0)
    while let height = rest.filter({ $0 > 0 }).min() {
      let layer = rest.map { $0 > 0 }
      let cells = layer.count { $0 }
      sum = sum + Rational(cells * height, total) * agreement(of: layer)
      rest = rest.map { $0 > 0 ? $0 - height : 0 }
    }
    return sum
  }

  /// A whole-number scale's agreement; nil for results on other scales.
  package static func a(of result: PollResult) -> Rational? {
    let scale = result.counts.filter { $0.answer != BallotForm.abstain }
    guard scale.allSatisfy({ wholeNumber($0.answer[...]) != nil }) else { return nil }
    return a(of: scale.map(\.count))
  }

  /// The agreement of one layer, in which each answer is either given or not.
  private static func agreement(of layer: [Bool]) -> Rational {
    let size = layer.count
    let given = layer.count { $0 }
    guard given > 1 else { return Rational(1) }
    guard given < size else { return Rational(0) }
    var near = 0
    var apart = 0
    for last in layer.indices {
      for middle in layer.indices.prefix(last) {
        for first in layer.indices.prefix(middle) {
          switch (layer[first], layer[middle], layer[last]) {
          case (true, true, false), (false, true, true): near += 1
          case (true, false, true): apart += 1
          default: break
          }
        }
      }
    }
    let unimodality = Rational(
      (size - 2) * near - (size - 1) * apart,
      (size - 2) * (near + apart)
    )
    return unimodality * Rational(size - given, size - 1)
  }
}
