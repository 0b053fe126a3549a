/// A declared way to turn counts into words; a small file that users can read and change.
package struct WordingLadder: Equatable, Sendable {
  /// The words for a range of shares, which begins where the step before it ends.
  package struct Step: Equatable, Sendable {
    /// Where the range ends.
    package var upper: Rational

    /// Whether the range includes its end.
    package var includesUpper: Bool

    /// The words, such as `most`.
    package var words: String

    /// Whether a share is not above the range.
    func reaches(_ share: Rational) -> Bool { share < upper || (includesUpper && share == upper) }
  }

  /// What a word of agreement needs besides zero standing objections and blocks.
  package struct Requirement: Equatable, Sendable {
    /// The share of support that is needed overall.
    package var overall: Threshold

    /// The share of support that is needed in every room, if any.
    package var room: Threshold?

    /// Whether a minority statement is in the way.
    package var noDissent = false
  }

  /// When views were divided; either of the two is enough.
  package struct Division: Equatable, Sendable {
    /// That many blocks.
    package var blocks: Int

    /// An agreement A below this, with both sides large enough.
    package var agreement: Rational

    /// The least share of each side.
    package var sides: Rational
  }

  /// The ladder's name, such as `parties`.
  package var name = ""

  /// The ladder's version, counted from 1.
  package var version = 0

  /// Whether the words are verdicts on their own, such as `unanimous`, and not quantifiers.
  package var saysVerdicts = false

  /// The steps from 0 to 100 %, without a gap.
  package var steps: [Step] = []

  /// One person and several.
  package var people = ["participant", "participants"]

  /// What stands before `people` when nobody is counted; nil leaves it to the first step.
  package var nobody: String?

  /// The largest count that is said as a word, at most 3.
  package var spellsOut = 0

  /// The smallest base of which percentages are printed.
  package var percentFrom = 20

  /// What *consensus* needs.
  package var consensus = Requirement(overall: .majority)

  /// What *strong consensus* needs.
  package var strongConsensus = Requirement(overall: .majority)

  /// When views were *divided*.
  package var divided = Division(blocks: 2, agreement: Rational(1, 5), sides: Rational(1, 4))

  init() {}

  /// The ladder as reports name it, such as `parties 1`.
  package var title: String { "\(name) \(version)" }

  /// The step for `count` out of `base`, counted from 0.
  package func step(for count: Int, of base: Int) -> Int {
    let share = base > 0 ? min(max(Rational(count, base), Rational(0)), Rational(1)) : Rational(0)
    return steps.firstIndex { $0.reaches(share) } ?? steps.count - 1
  }

  /// The words for `count` out of `base`, such as `most participants` or `two participants`.
  package func quantifier(_ count: Int, of base: Int) -> String {
    if count <= 0, let nobody { return "\(nobody) \(people[1])" }
    if count > 0, count <= spellsOut {
      let word = worded(["one", "two", "three"][min(count, 3) - 1], as: "number")
      return "\(word) \(people[count == 1 ? 0 : 1])"
    }
    let words = steps[step(for: count, of: base)].words
    return saysVerdicts ? words : "\(words) \(people[1])"
  }

  /// Which number the words for a count have in grammar: the count itself where it is spelled out or
  /// nobody is counted; otherwise several, whatever the count.
  package func number(of count: Int?) -> Int {
    guard let count, !saysVerdicts, count <= spellsOut else { return 2 }
    return max(0, count)
  }

  /// The numbers that always follow the words, such as `20 of 27`.
  package func numbers(_ count: Int, of base: Int) -> String { translated("\(count) of \(base)") }

  /// The whole percentage, such as `74 %`; nil below the least base.
  ///
  /// Rounded half up, but never to 0 or 100 unless the count is.
  package func percent(_ count: Int, of base: Int) -> String? {
    guard base > 0, base >= percentFrom, count >= 0 else { return nil }
    if count == 0 || count >= base { return translated("\(count == 0 ? 0 : 100) %") }
    return translated("\(min(99, max(1, (200 * count + base) / (2 * base)))) %")
  }

  /// The range of a step in words, such as `above 70% and up to 90%`.
  package func range(ofStep index: Int) -> String {
    let step = steps[index]
    let upper = Self.percent(step.upper)
    let end = step.includesUpper ? translated("up to \(upper)") : translated("below \(upper)")
    guard index > 0 else { return end }
    let previous = steps[index - 1]
    if previous.upper == step.upper { return translated("exactly \(upper)") }
    let lower = Self.percent(previous.upper)
    return previous.includesUpper
      ? translated("above \(lower) and \(end)") : translated("from \(lower) and \(end)")
  }

  static func percent(_ share: Rational) -> String {
    let hundredfold = share * Rational(100)
    return hundredfold.denominator == 1 ? translated("\(hundredfold)%") : "\(share)"
  }
}
