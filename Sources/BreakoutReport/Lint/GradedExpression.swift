import BreakoutCore

/// A graded expression in a sentence.
struct GradedExpression {
  /// What it claims.
  enum Claim: Equatable {
    /// A word that is in no line of the ladder.
    case outside
    /// Words of the ladder.
    case word(GradedWord)
    /// One, two, three or no people.
    case spelled(Int)
    /// A majority that was not counted.
    case uncounted
  }

  var claim: Claim
  var range: Range<Int>
}

/// Finds graded expressions: those of a ladder and those outside it.
struct GradedReader {
  private let ladder: WordingLadder
  private var patterns: [String: [(claim: GradedExpression.Claim, pattern: WordPattern)]] = [:]

  init(_ ladder: WordingLadder, _ vocabulary: GradedVocabulary) {
    self.ladder = ladder
    for (place, step) in ladder.steps.enumerated() {
      let words = Self.folded(step.words)
      let claim = GradedExpression.Claim.word(.step(place, step.words))
      if ladder.saysVerdicts {
        add(claim, words)
      } else {
        add(claim, "\(words) of? the? those? <people>|present <manners>? <positions>?")
        add(claim, "\(words) <manners>? <positions>")
        add(claim, "\(words) <people>? was|were in favour|favor")
      }
    }
    for (number, word) in ["no", "one", "two", "three"].enumerated() where !ladder.saysVerdicts {
      add(.spelled(number), "\(word) participant|participants <manners>? <positions>")
    }
    for word in ["views", "opinions", "opinion", "participants", "room", "rooms"] {
      add(.word(.divided), "\(word) was|were divided")
    }
    add(.word(.reservations), "consensus with reservations")
    add(.word(.agreeing(.strongConsensus)), "a? strong consensus")
    add(.uncounted, "a majority not counted <positions>?")
    for (word, list) in vocabulary.patterns {
      patterns[word, default: []] += list.map { (.outside, $0) }
    }
  }

  private mutating func add(_ claim: GradedExpression.Claim, _ text: String) {
    let pattern = WordPattern(text, lists: GradedVocabulary.lists)
    for word in pattern.beginnings { patterns[word, default: []].append((claim, pattern)) }
  }

  private static func folded(_ text: String) -> String {
    NameFolding.words(of: text).map(\.folded).joined(separator: " ")
  }

  /// The expressions of a sentence, in order; none within another.
  func expressions(in sentence: Prose.Sentence) -> [GradedExpression] {
    let tokens = sentence.tokens
    var found: [GradedExpression] = []
    var place = 0
    while place < tokens.count {
      guard !tokens[place].isQuoted,
        let match = longest(tokens, at: place) ?? consensus(sentence, place)
      else {
        place += 1
        continue
      }
      found.append(match)
      place = match.range.upperBound
    }
    return found
  }

  private func longest(_ tokens: [ProseToken], at place: Int) -> GradedExpression? {
    var best: GradedExpression?
    for (claim, pattern) in patterns[tokens[place].folded] ?? [] {
      guard let end = pattern.end(in: tokens, from: place), end > place else { continue }
      // Of two matches of one length the ladder's own wins.
      let isBetter = best.map { end > $0.range.upperBound } ?? true
      let isOwn = best.map { end == $0.range.upperBound && $0.claim == .outside } ?? true
      if isBetter || (isOwn && claim != .outside) {
        best = GradedExpression(claim: claim, range: place..<end)
      }
    }
    return best
  }

  /// The plain word, where it claims something and does not only speak of consensus.
  private func consensus(_ sentence: Prose.Sentence, _ place: Int) -> GradedExpression? {
    let tokens = sentence.tokens
    guard !ladder.saysVerdicts, tokens[place].folded == "consensus" else { return nil }
    let before = place > 0 ? tokens[place - 1].folded : ""
    let gap = sentence.gap(after: place)
    let after = place + 1 < tokens.count ? tokens[place + 1].folded : ""
    let speaksOfIt = [
      "no", "without", "any", "of", "for", "towards", "build", "seek", "seeking", "building",
      "needs", "finding", "find", "if", "claims", "reach", "reaching",
    ]
    let later = place + 2 < tokens.count ? tokens[place + 2].folded : ""
    guard !speaksOfIt.contains(before), ![after, later].contains("defined") else { return nil }
    let claims =
      ["a", "was", "is", "by", "reached", "found", "the"].contains(before)
      || ["on", "that", "emerged", "around", "among", "was", "in"].contains(after)
      || gap.contains("(") || (place == 0 && tokens.count == 1)
    guard claims else { return nil }
    return GradedExpression(claim: .word(.agreeing(.consensus)), range: place..<place + 1)
  }
}
