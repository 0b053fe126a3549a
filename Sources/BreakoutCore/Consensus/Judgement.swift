/// Which of two options somebody finds better, or that they cannot decide.
package struct Judgement: Hashable, Sendable, LosslessStringConvertible {
  /// The better option, counted from 1; the first of the two where undecided.
  package var better: Int

  /// The other one.
  package var worse: Int

  /// Whether neither is found better.
  package var isUndecided: Bool

  /// Creates a judgement.
  package init(_ better: Int, over worse: Int, isUndecided: Bool = false) {
    self.better = better
    self.worse = worse
    self.isUndecided = isUndecided
  }

  /// The judgement as it is typed and logged: `1>2`, or `1=2` where undecided.
  package var description: String { "\(better)\(isUndecided ? "=" : ">")\(worse)" }

  /// Reads `1>2` or `1=2`; nil for anything else.
  package init?(_ description: String) {
    guard let sign = description.firstIndex(where: { $0 == ">" || $0 == "=" }),
      let better = wholeNumber(description[..<sign]),
      let worse = wholeNumber(description[description.index(after: sign)...]),
      better > 0, worse > 0, better != worse
    else { return nil }
    self.init(better, over: worse, isUndecided: description[sign] == "=")
  }

  /// The two options, the lower number first.
  var pair: [Int] { [min(better, worse), max(better, worse)] }
}

/// Judgements as they are logged and typed: `1>2 3>1 2=3`.
package struct JudgementList: Hashable, Sendable, LosslessStringConvertible {
  /// The judgements, in the order given.
  package var judgements: [Judgement]

  /// Creates a list.
  package init(judgements: [Judgement]) {
    self.judgements = judgements
  }

  /// The judgements with spaces between them.
  package var description: String {
    judgements.map(\.description).joined(separator: " ")
  }

  /// Reads `1>2 3>1 2=3`; nil for anything else and for a pair judged twice.
  package init?(_ description: String) {
    let parts = description.split { $0 == " " || $0 == "," }
    let judgements = parts.compactMap { Judgement(String($0)) }
    guard !parts.isEmpty, judgements.count == parts.count,
      Set(judgements.map(\.pair)).count == judgements.count
    else { return nil }
    self.judgements = judgements
  }
}
