import BreakoutCore

/// A graded word of a ladder.
enum GradedWord: Equatable {
  case agreeing(WordingLadder.Agreeing)
  case reservations
  case divided
  /// A step of the ladder, counted from 0, with its word.
  case step(Int, String)

  /// The word as it is written.
  var text: String {
    switch self {
    case .agreeing(let word): word.words
    case .reservations: translated("consensus with reservations")
    case .divided: "divided"
    case .step(_, let word): word
    }
  }

  /// The word of a grade; nil for grades without one.
  init?(_ grade: Grade, _ ladder: WordingLadder, _ result: PollResult?) {
    switch grade {
    case .strongConsensus: self = .agreeing(.strongConsensus)
    case .consensus: self = .agreeing(.consensus)
    case .consensusWithReservations: self = .reservations
    case .divided: self = .divided
    case .quantified(let words):
      guard let result, let support = result.support, result.base > 0 else { return nil }
      let exact = ladder.steps.firstIndex { $0.words == words }
      let index = exact ?? ladder.step(for: support, of: result.base)
      self = .step(index, ladder.steps[index].words)
    case .uncounted, .called, .ordered, .inconclusive: return nil
    }
  }
}

extension EarnedWords {
  /// The graded word that somebody typed.
  ///
  /// - Throws: `Refusal` if the ladder has no such word.
  func word(_ typed: String) throws(Refusal) -> GradedWord {
    let words = NameFolding.words(of: typed).map(\.folded)
    let text = words.filter { !["participants", "participant", "views", "were", "a"].contains($0) }
      .joined(separator: " ")
    // What a ladder calls its steps wins: some call one of them "consensus".
    if let index = ladder.steps.firstIndex(where: { folded($0.words) == text }) {
      return .step(index, ladder.steps[index].words)
    }
    let others: [GradedWord] = [
      .agreeing(.strongConsensus), .agreeing(.consensus), .reservations, .divided,
    ]
    if let other = others.first(where: { $0.text == text }) { return other }
    // "a few" has lost its article.
    if let index = ladder.steps.firstIndex(where: { folded($0.words) == "a " + text }) {
      return .step(index, ladder.steps[index].words)
    }
    let all = ladder.steps.map(\.words) + (ladder.saysVerdicts ? [] : others.map(\.text))
    throw Refusal(
      "“\(Phrase.beginning(typed, columns: 40))” is no word of the ladder \(ladder.title); its words "
        + "are \(Phrase.list(all.map { translated("“\($0)”") }))."
    )
  }

  private func folded(_ text: String) -> String {
    NameFolding.words(of: text).map(\.folded).joined(separator: " ")
  }

  /// What a word would need, as sentences.
  func needed(_ word: GradedWord, _ comparison: Comparison) -> [String] {
    guard let evidence = comparison.evidence, let vote = comparison.pool.vote else { return [] }
    switch word {
    case .agreeing(let agreeing): return [lacks(agreeing, evidence)]
    case .reservations:
      return [
        translated("“consensus with reservations” needs a poll that passed with reservations.")
      ]
    case .divided: return [translated("Nothing divides the views by \(ladder.title).")]
    case .step(let index, _):
      return [translated("\(ladder.stepProof(index)): \(counts(of: index, vote)).")]
    }
  }

  /// What the next stronger word would need.
  func stronger(_ graded: GradedResult, _ comparison: Comparison) -> [String] {
    guard let evidence = comparison.evidence, let vote = comparison.pool.vote else { return [] }
    switch graded.grade {
    case .strongConsensus: return [translated("There is no stronger word.")]
    case .consensus, .consensusWithReservations:
      return [translated("The next stronger word: ") + lacks(.strongConsensus, evidence)]
    case .quantified:
      guard case .step(let index, _) = GradedWord(graded.grade, ladder, vote.result) else {
        return []
      }
      var lines: [String] = []
      if index + 1 < ladder.steps.count {
        lines.append(
          translated(
            "The next stronger word: \(ladder.stepProof(index + 1)): \(counts(of: index + 1, vote))."
          )
        )
      }
      if !ladder.saysVerdicts { lines.append(lacks(.consensus, evidence)) }
      return lines
    case .divided:
      let support = vote.result.support ?? 0
      let words = ladder.quantifier(support, of: vote.result.base)
      return [translated("Were they not divided, the words would be “\(words)”.")]
    case .uncounted, .called, .ordered, .inconclusive: return []
    }
  }

  private func lacks(_ word: WordingLadder.Agreeing, _ evidence: GradingEvidence) -> String {
    let obstacles = ladder.obstacles(to: word, evidence)
    return obstacles.isEmpty
      ? translated("nothing stands in the way of “\(word.words)”.")
      : translated(
        "“\(word.words)” is out of reach: \(obstacles.joined(separator: translated("; ")))."
      )
  }

  /// How many would have to be in favour for a step, such as `25 or 26 of 27`.
  private func counts(of index: Int, _ vote: CountedVote) -> String {
    let base = vote.result.base
    let fitting = (0...base).filter { ladder.step(for: $0, of: base) == index }
    guard let first = fitting.first, let last = fitting.last else {
      return translated("no count of \(base)")
    }
    return (first == last ? "\(first)" : translated("\(first) to \(last)"))
      + translated(" of \(base)")
  }
}
