import BreakoutCore

/// A number of people out of others, as prose gives it: `20 of 27`, `26/27`.
struct LintShare {
  var count: Int
  var base: Int

  /// The place of its first word in the sentence.
  var place: Int

  /// The line.
  var line: Int

  /// The number as written.
  var words: String

  /// The place behind its last word.
  var end: Int
}

extension ProseLint {
  /// The words that say that a number is of people in favour.
  private static let favour: Set<String> = [
    "favour", "favor", "supported", "support", "agreed", "participants", "endorsed", "accepted",
    "voted", "approved", "backed",
  ]

  /// The words that say that a number is of people who took part.
  private static let turnout: Set<String> = [
    "voted", "cast", "present", "part", "abstained", "silent", "absent", "turnout", "ballots",
  ]

  /// The numbers of people out of others in a sentence.
  func shares(in sentence: Prose.Sentence) -> [LintShare] {
    let tokens = sentence.tokens
    var shares: [LintShare] = []
    for place in tokens.indices {
      guard !tokens[place].isQuoted, let first = NumberWords.number(in: tokens, at: place),
        place == 0 || first.isDigits || tokens[place].gap != "-"
      else { continue }
      let count = first.value
      var end = first.end
      if end < tokens.count, tokens[end].folded == "out" { end += 1 }
      let isWords = end < tokens.count && tokens[end].folded == "of"
      if isWords { end += 1 }
      if isWords, end < tokens.count, ["the", "all"].contains(tokens[end].folded) { end += 1 }
      guard let last = NumberWords.number(in: tokens, at: end) else { continue }
      let base = last.value
      guard base > 0, count <= base, (first.isDigits && last.isDigits) || base > 4,
        isWords
          || (first.isDigits && last.isDigits && tokens[end].gap == "/" && base > 4
            && !follows("/", tokens, end))
      else { continue }
      if isWords, tokens[place].gap.last == "#" { continue }
      shares.append(
        LintShare(
          count: count,
          base: base,
          place: place,
          line: tokens[place].line,
          words: sentence.words(place..<last.end),
          end: last.end
        )
      )
    }
    return shares
  }

  /// Whether a date goes on, as in `3/11/2011`.
  private func follows(_ mark: String, _ tokens: [ProseToken], _ place: Int) -> Bool {
    place + 1 < tokens.count && tokens[place + 1].gap == mark
  }

  /// What is wrong with a number.
  ///
  /// A number whose base is that of no count is about something else, unless it follows a graded
  /// word.
  func number(
    _ share: LintShare,
    _ sentence: Prose.Sentence,
    _ origin: Origin,
    isGraded: Bool = false
  ) -> [LintFlag] {
    guard !origin.facts.isEmpty else { return [] }
    func flag(_ kind: LintFlag.Kind, _ reason: String) -> [LintFlag] {
      [LintFlag(line: share.line, kind: kind, words: share.words, reason: reason)]
    }
    if let uncounted = uncounted(sentence, origin) {
      return flag(.uncounted, "is a number for \(uncounted), where nobody counted.")
    }
    let told = FindingFacts.Share(count: share.count, base: share.base)
    let speaksOfFavour = sentence.tokens.contains { Self.favour.contains($0.folded) }
    let speaksOfTurnout = sentence.tokens.contains { Self.turnout.contains($0.folded) }
    for fact in origin.facts {
      if fact.shares.contains(told), !isGraded { return [] }
      if fact.turnouts.contains(told), speaksOfTurnout { return [] }
      if fact.shares.isEmpty { return [] }
    }
    let isBase = origin.facts.contains { fact in fact.supports.contains { $0.base == share.base } }
    guard isGraded || isBase || (origin.isCited && speaksOfFavour && isNear(share, sentence)) else {
      return []
    }
    let known = origin.facts.compactMap { fact in
      fact.support.map { "\(fact.name) has \($0.count) of \($0.base) in favour" }
    }
    let list = known.isEmpty ? "" : ": " + known.joined(separator: ", ")
    return flag(
      .number,
      "agrees with no count of \(Phrase.list(origin.facts.map(\.name)))\(list)."
    )
  }

  /// Whether a word about people stands right behind a number.
  private func isNear(_ share: LintShare, _ sentence: Prose.Sentence) -> Bool {
    sentence.tokens.dropFirst(share.end).prefix(3).contains { token in
      Self.favour.contains(token.folded) && !token.isQuoted
    }
  }

  /// The finding or the room whose majority nobody counted, if the sentence is about it.
  private func uncounted(_ sentence: Prose.Sentence, _ origin: Origin) -> String? {
    for fact in origin.facts {
      if fact.isUncounted { return fact.name }
      let words = Set(sentence.tokens.map(\.folded))
      let rooms = fact.uncountedRooms.filter { words.contains(NameFolding.fold($0)) }
      if rooms.count == 1,
        !fact.comparison.rooms.contains(where: { room in
          room.name != rooms[0] && words.contains(NameFolding.fold(room.name))
        })
      {
        return "\(fact.name) in \(rooms[0])"
      }
    }
    return nil
  }

  /// What is wrong with the percentages of a sentence about people.
  func percentages(in sentence: Prose.Sentence, _ origin: Origin) -> [LintFlag] {
    let tokens = sentence.tokens
    return tokens.indices.flatMap { place -> [LintFlag] in
      guard let percent = tokens[place].number, percent <= 100, !tokens[place].isQuoted,
        let mark = percentMark(sentence, after: place)
      else { return [] }
      let line = tokens[place].line
      let words = tokens[place].text + mark
      func flag(_ kind: LintFlag.Kind, _ reason: String) -> [LintFlag] {
        [LintFlag(line: line, kind: kind, words: words, reason: reason)]
      }
      let isOfPeople = tokens.contains {
        GradedVocabulary.people.contains($0.folded)
          || GradedVocabulary.positions.contains($0.folded)
          || $0.folded == "favour"
      }
      guard !origin.facts.isEmpty else {
        return isOfPeople && !facts.isEmpty && origin.ids.isEmpty && speaksOfPeople(tokens, place)
          ? flag(.noOrigin, "of people rests on no finding; cite the one it is drawn from.") : []
      }
      guard origin.isCited || isOfPeople else { return [] }
      if let uncounted = uncounted(sentence, origin) {
        return flag(.uncounted, "is a number for \(uncounted), where nobody counted.")
      }
      return percentage(percent, origin).map { flag(.percentage, $0) } ?? []
    }
  }

  /// `%`, ` %` or ` per cent`, if the number before is a percentage.
  private func percentMark(_ sentence: Prose.Sentence, after place: Int) -> String? {
    let gap = sentence.gap(after: place)
    if gap.first == "%" { return "%" }
    if gap.hasPrefix(" %") || gap.hasPrefix("\u{A0}%") || gap.hasPrefix("\u{202F}%") { return " %" }
    guard place + 1 < sentence.tokens.count, gap == " " else { return nil }
    switch sentence.tokens[place + 1].folded {
    case "percent": return " percent"
    case "per"
    where place + 2 < sentence.tokens.count && sentence.tokens[place + 2].folded == "cent":
      return " per cent"
    default: return nil
    }
  }

  private func speaksOfPeople(_ tokens: [ProseToken], _ place: Int) -> Bool {
    tokens.dropFirst(place + 1).prefix(6).contains { GradedVocabulary.people.contains($0.folded) }
      && tokens.contains { GradedVocabulary.positions.contains($0.folded) }
  }

  /// What is wrong with a percentage, as the rest of a sentence; nil if nothing is.
  private func percentage(_ percent: Int, _ origin: Origin) -> String? {
    func fits(_ share: FindingFacts.Share) -> Bool {
      share.base > 0 && (200 * share.count + share.base) / (2 * share.base) == percent
    }
    let isKnown = origin.facts.flatMap(\.shares).contains { fact in
      fact.base >= ladder.percentFrom && fits(fact)
    }
    if isKnown { return nil }
    if let small = origin.facts.flatMap(\.supports).filter(fits).map(\.base).max() {
      return "is of \(small) people; the ladder \(ladder.title) has no percentages below "
        + "\(ladder.percentFrom)."
    }
    guard let support = origin.facts.first?.support else { return nil }
    let known = "\(origin.facts[0].name) has \(support.count) of \(support.base) in favour"
    return "agrees with no count: \(known)."
  }

  /// Whether a sentence explains the ladder, whose numbers are limits and no counts.
  func explainsLadder(_ sentence: Prose.Sentence) -> Bool {
    let tokens = sentence.tokens
    return tokens.indices.contains { place in
      if tokens[place].folded == "agreement" {
        return place + 1 < tokens.count && tokens[place + 1].text == "A"
      }
      return place + 1 < tokens.count && tokens[place].text == ladder.name
        && tokens[place + 1].number == ladder.version
    }
  }
}
