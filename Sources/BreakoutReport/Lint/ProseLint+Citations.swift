import BreakoutCore

extension ProseLint {
  /// Why a word that one of several cited findings carries is wrong all the same, as the rest of a
  /// sentence: the citation nearest after the word is of a finding that does not carry it.
  ///
  /// A word with its own number is whose number it is.
  func split(
    _ expression: GradedExpression,
    _ share: LintShare?,
    _ sentence: Prose.Sentence,
    _ origin: Origin
  ) -> String? {
    guard origin.facts.count > 1 else { return nil }
    if let share {
      let told = FindingFacts.Share(count: share.count, base: share.base)
      if origin.facts.contains(where: { $0.support == told }) { return nil }
    }
    let meant = Set(nearest(after: expression.range.upperBound, sentence, origin))
    let others = reader.expressions(in: sentence).count { other in
      other.range != expression.range
        && Set(nearest(after: other.range.upperBound, sentence, origin)) == meant
    }
    func carried(_ fact: FindingFacts) -> Bool { carries(expression, share, sentence, fact) }
    let lacking = origin.facts.filter { meant.contains($0.id) && !carried($0) }
    // Several words before one bracket are shared out among its findings.
    guard !lacking.isEmpty, others == 0 || lacking.count == meant.count else { return nil }
    let carrying = origin.facts.filter(carried).map(\.name)
    guard !carrying.isEmpty else { return nil }
    let not = lacking.map { fact in
      "\(fact.name) (\(fact.graded.map(Self.plain) ?? "no graded word"))"
    }
    return "is carried by \(Phrase.list(carrying)), not by \(Phrase.list(not))."
  }

  /// The words with their numbers, such as `most participants, 20 of 27`.
  private static func plain(_ graded: GradedResult) -> String {
    graded.words + (graded.numbers.map { ", \($0)" } ?? "")
  }

  /// The findings cited nearest after a place: those of the next bracket, or the next alone.
  ///
  /// Without a bracket, a finding named before may as well be meant; then there is none.
  private func nearest(
    after place: Int,
    _ sentence: Prose.Sentence,
    _ origin: Origin
  ) -> [ItemID] {
    let later = origin.places.filter { $0.place >= place }
    guard let first = later.first else { return [] }
    let isClosed = bracket(at: first.place, sentence)
    let between = sentence.tokens[place...first.place].map(\.gap).joined()
    guard !between.contains(";") else { return [] }
    guard isClosed else {
      return origin.places.contains { $0.place < place } ? [] : [first.id]
    }
    let end =
      sentence.tokens.indices.dropFirst(first.place + 1).first { place in
        sentence.tokens[place].gap.contains { $0 == "]" || $0 == ")" }
      } ?? sentence.tokens.count
    return later.filter { $0.place < end }.map(\.id)
  }

  /// Whether a word stands in square brackets.
  private func bracket(at place: Int, _ sentence: Prose.Sentence) -> Bool {
    sentence.tokens.prefix(place + 1).reversed().lazy
      .compactMap { token in token.gap.last { $0 == "[" || $0 == "]" } }.first == "["
  }
}
