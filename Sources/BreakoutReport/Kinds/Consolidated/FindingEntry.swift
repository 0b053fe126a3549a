import BreakoutCore

/// A finding as reports print it: of several rooms, or a proposal of a single one.
struct FindingEntry {
  /// The reference, such as `F1` or `P3`.
  let id: String

  /// What was found, without a full stop.
  let words: String

  /// The earned words that introduce it, with their numbers and a colon.
  let lead: String

  /// The grade, where there is a count.
  let grade: Grade?

  /// The numbers, such as `20 of 27`.
  let numbers: String?

  /// Whether it was taken up.
  let passed: Bool

  /// Whether it stands under the divided views.
  let isDivided: Bool

  /// Whether a minority statement is bound to it.
  let hasDissent: Bool

  /// Whether an objection stands that was not replied to, or that was upheld.
  let hasObjection: Bool

  /// Whether several chairs called it, each after a hum in a room of their own.
  let isCalledBySeveral: Bool

  /// How many were in favour, against, and neither.
  let sides: Sides?

  /// Everything that is printed of it.
  var value: ReportObject

  /// The earned words and the text in one line.
  var sentence: String { "\(lead) \(words)." }

  /// Everything that is printed of it, with the earned words as a sentence of their own.
  var told: ReportObject {
    var told = value
    told["lead_words"] = .text(Phrase.capital(agreement) + ".")
    return told
  }

  /// The grade and the numbers, such as `most participants (20 of 27)`.
  let agreement: String

  /// Those in favour, against and neither; they add up to the base.
  struct Sides: Equatable {
    let support: Int
    let oppose: Int
    let base: Int

    init?(_ result: PollResult?) {
      guard let result, !result.uncounted, let support = result.support, result.base > 0 else {
        return nil
      }
      self.support = support
      oppose = min(result.oppose ?? result.base - support, result.base - support)
      base = result.base
    }

    /// Neither in favour nor against.
    var neither: Int { base - support - oppose }
  }
}

extension Findings {
  /// A finding of a single session as reports print it.
  func entry(_ finding: Finding, _ number: Int? = nil) -> FindingEntry {
    let value = value(finding, number)
    var words = value.text("text") ?? ""
    if words.hasSuffix(".") { words.removeLast() }
    return FindingEntry(
      id: value.text("id") ?? "",
      words: words,
      lead: value.text("lead") ?? "",
      grade: finding.graded?.grade,
      numbers: finding.numbers,
      passed: finding.passed,
      isDivided: finding.isDivided,
      hasDissent: !finding.dissents.isEmpty,
      hasObjection: finding.objections.contains { $0.isOpen && $0.state != .answered },
      isCalledBySeveral: false,
      sides: FindingEntry.Sides(finding.poll?.result),
      value: value,
      agreement: agreement(finding)
    )
  }

  /// All findings as reports print them: those agreed, then those on which views were divided.
  var entries: [FindingEntry] { entries { _ in true } }

  /// Those findings of which something holds, as reports print them, in the same order.
  func entries(where holds: (Finding) -> Bool) -> [FindingEntry] {
    let numbered = agreed.enumerated().filter { holds($1) }.map { entry($1, $0 + 1) }
    return numbered + divided.filter(holds).map { entry($0) }
  }
}
