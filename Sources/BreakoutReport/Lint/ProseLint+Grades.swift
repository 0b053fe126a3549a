import BreakoutCore

extension ProseLint {
  /// The words by which a sentence speaks of those who are not in favour.
  private static let against: Set<String> = [
    "opposed", "rejected", "objected", "disagreed", "dissented", "against", "concerns", "doubted",
    "warned", "feared", "not", "reservations", "sceptical", "rated",
  ]

  /// What is wrong with the graded words and the numbers of a sentence.
  func check(
    _ sentence: Prose.Sentence,
    _ origin: Origin,
    in block: Prose.Block
  ) -> [LintFlag] {
    let shares = shares(in: sentence)
    var flags: [LintFlag] = []
    var judged: Set<Int> = []
    for expression in reader.expressions(in: sentence) {
      let next = shares.first { share in
        share.place >= expression.range.upperBound && isBeside(expression.range, share, sentence)
      }
      if let next { judged.insert(next.place) }
      flags += judge(expression, next, sentence, origin, block)
    }
    if explainsLadder(sentence) { return flags }
    for share in shares where !judged.contains(share.place) {
      flags += number(share, sentence, origin)
    }
    return flags + percentages(in: sentence, origin)
  }

  /// Whether a number is the expression's own: in the brackets behind it.
  private func isBeside(
    _ range: Range<Int>,
    _ share: LintShare,
    _ sentence: Prose.Sentence
  ) -> Bool {
    share.place == range.upperBound && sentence.gap(after: range.upperBound - 1).contains("(")
  }

  private func judge(
    _ expression: GradedExpression,
    _ share: LintShare?,
    _ sentence: Prose.Sentence,
    _ origin: Origin,
    _ block: Prose.Block
  ) -> [LintFlag] {
    let words = sentence.words(expression.range)
    let line = sentence.tokens[expression.range.lowerBound].line
    func flag(_ kind: LintFlag.Kind, _ reason: String) -> [LintFlag] {
      [LintFlag(line: line, kind: kind, words: words, reason: reason)]
    }
    if isCall(expression, sentence, origin, block) { return [] }
    guard expression.claim != .outside else {
      let isPlain = ["a majority", "the majority"].contains {
        NameFolding.fold(words).hasPrefix($0)
      }
      if isPlain, origin.facts.contains(where: { $0.graded?.grade == .uncounted }) { return [] }
      return flag(.outsideLadder, "is not in ladder \(ladder.title); \(instead(origin)).")
    }
    // Without findings there is nothing to hold a word of the ladder against.
    if facts.isEmpty || !isPosition(expression, share, sentence) { return [] }
    // A row of tallies tells what polls came to by their own rule, a heading only announces.
    if block.isRow, origin.facts.isEmpty || isOutcome(expression, origin) { return [] }
    if origin.facts.isEmpty, block.isHeading || announces(expression, sentence) { return [] }
    if origin.facts.isEmpty {
      if let share, case .word(.step(let index, _)) = expression.claim {
        let earned = ladder.quantifier(share.count, of: share.base)
        if ladder.step(for: share.count, of: share.base) != index {
          return flag(.notCarried, "is not what \(share.words) earns: “\(earned)”.")
        }
      }
      return flag(.noOrigin, "rests on no finding; cite the one it is drawn from, such as [F1].")
    }
    if let flawed = split(expression, share, sentence, origin) {
      return flag(.notCarried, flawed)
    }
    if origin.facts.contains(where: { carries(expression, share, sentence, $0) }) {
      guard let share else { return [] }
      return own(share, expression, sentence, origin)
    }
    let carried = origin.facts.map(\.carried).joined(separator: ", ")
    return flag(.notCarried, "is not carried; \(carried).")
  }

  /// Whether people are counted for a position they take, not for how they came to the meeting.
  private func isPosition(
    _ expression: GradedExpression,
    _ share: LintShare?,
    _ sentence: Prose.Sentence
  ) -> Bool {
    let end = expression.range.upperBound
    // The ladder itself is being explained.
    if end < sentence.tokens.count,
      ["needs", "means", "requires"].contains(sentence.tokens[end].folded)
    {
      return false
    }
    switch expression.claim {
    case .spelled: break
    case .word(.step) where !ladder.saysVerdicts: break
    default: return true
    }
    if share != nil || expression.range.count == sentence.tokens.count { return true }
    return sentence.tokens.contains { token in
      !token.isQuoted
        && (GradedVocabulary.positions.contains(token.folded) || token.folded == "favour")
    }
  }

  /// Whether it is told what a chair called after a hum: that is a fact and no count's word.
  ///
  /// A finding that is cited must carry the call; rows, headings and what is told of hums cite none.
  private func isCall(
    _ expression: GradedExpression,
    _ sentence: Prose.Sentence,
    _ origin: Origin,
    _ block: Prose.Block
  ) -> Bool {
    let words = sentence.tokens.map(\.folded)
    guard sentence.words(expression.range).lowercased() == "rough consensus",
      words.contains(where: { $0.hasPrefix("chair") }),
      words.contains(where: { $0.hasPrefix("call") })
    else { return false }
    // Without findings there is nothing to hold it against.
    if facts.isEmpty { return true }
    let hums: Set<String> = ["hum", "hums", "hummed"]
    let isTold = block.isRow || block.isHeading || words.contains(where: hums.contains)
    let held = !origin.isCited && isTold ? facts : origin.facts
    return held.contains(where: \.isCalledRough)
  }

  /// Whether a word is the outcome of a count by its own rule.
  private func isOutcome(_ expression: GradedExpression, _ origin: Origin) -> Bool {
    origin.facts.contains { fact in
      let votes =
        fact.comparison.rooms.compactMap(\.tally.vote)
        + [fact.comparison.pool.vote]
        .compactMap { $0 }
      return votes.contains { vote in
        switch vote.result.outcome {
        case .consensus: expression.claim == .word(.agreeing(.consensus))
        case .consensusWithReservations: expression.claim == .word(.reservations)
        default: false
        }
      }
    }
  }

  /// Whether a word stands in a heading of plain text, or in `where views were divided`.
  private func announces(_ expression: GradedExpression, _ sentence: Prose.Sentence) -> Bool {
    let first = expression.range.lowerBound
    let words = sentence.words(expression.range)
    return words == words.uppercased()
      || (first > 0 && sentence.tokens[first - 1].folded == "where")
  }

  /// What could be said instead.
  private func instead(_ origin: Origin) -> String {
    if !origin.facts.isEmpty {
      return origin.facts.prefix(3).map(\.carried).joined(separator: ", ")
    }
    let words = ladder.steps.map { "“\($0.words)”" }
    return "its words are \(Phrase.list(words))"
  }

  /// Whether a finding carries an expression.
  func carries(
    _ expression: GradedExpression,
    _ share: LintShare?,
    _ sentence: Prose.Sentence,
    _ fact: FindingFacts
  ) -> Bool {
    let carried = GradedWord(fact)
    switch expression.claim {
    case .outside: return false
    case .uncounted: return fact.graded?.grade == .uncounted || !fact.uncountedRooms.isEmpty
    case .spelled(let count): return spelled(count, fact, sentence)
    case .word(let word):
      if word == carried { return true }
      guard case .step(let index, _) = word, !ladder.saysVerdicts else {
        return isPlenary(word, fact)
      }
      if let share {
        return step(share) == index && fact.graded?.grade != .divided || isPart(share, fact)
      }
      if sentence.tokens.contains(where: { Self.against.contains($0.folded) }),
        let oppose = fact.oppose
      {
        return ladder.step(for: oppose.count, of: oppose.base) == index
      }
      // The words for the share stay true where more than the share has been earned.
      guard let support = fact.support, fact.graded?.grade != .divided,
        fact.graded?.grade != .inconclusive
      else { return isPlenary(word, fact) }
      return ladder.step(for: support.count, of: support.base) == index || isPlenary(word, fact)
    }
  }

  private func step(_ share: LintShare) -> Int { ladder.step(for: share.count, of: share.base) }

  /// Whether a number is of a part: not of those in favour over all rooms.
  private func isPart(_ share: LintShare, _ fact: FindingFacts) -> Bool {
    let told = FindingFacts.Share(count: share.count, base: share.base)
    return told != fact.support && fact.shares.contains(told)
  }

  private func isPlenary(_ word: GradedWord, _ fact: FindingFacts) -> Bool {
    guard let graded = fact.comparison.gradedPlenary(by: ladder) else { return false }
    return GradedWord(graded.grade, ladder, fact.comparison.plenary.vote?.result) == word
  }

  /// Whether a count in words is one of the finding's.
  private func spelled(_ count: Int, _ fact: FindingFacts, _ sentence: Prose.Sentence) -> Bool {
    fact.shares.contains { $0.count == count } || fact.shares.isEmpty
  }

  /// Whether the number behind a graded word is the number of that word.
  private func own(
    _ share: LintShare,
    _ expression: GradedExpression,
    _ sentence: Prose.Sentence,
    _ origin: Origin
  ) -> [LintFlag] {
    let told = FindingFacts.Share(count: share.count, base: share.base)
    let isAgainst = sentence.tokens.contains { Self.against.contains($0.folded) }
    let fits = origin.facts.contains { fact in
      fact.supports.contains(told) || (isAgainst && fact.shares.contains(told))
    }
    return fits ? [] : number(share, sentence, origin, isGraded: true)
  }
}

extension GradedWord {
  /// The word that a finding carries.
  init?(_ fact: FindingFacts) {
    guard let graded = fact.graded else { return nil }
    let result = fact.comparison.pool.vote?.result
    guard let word = GradedWord(graded.grade, fact.ladder, result) else { return nil }
    self = word
  }
}
