/// The words and pairs of neighbouring words of many texts, with their weights.
///
/// A word that is common in English is no term and does not part neighbours: "register of programmes" holds the pair
/// "register programmes". The weight of a word is the usual smoothed `ln((1 + texts) / (1 + texts with it)) + 1`.
struct TermCatalogue: Sendable {
  private let common: CommonStems
  private let settings: LikenessSettings
  private let textCount: Int
  private var pairs = PairNumbers()

  /// The rank of each word by its stem, and of each pair by its number; -1 for one that is in no text.
  private var wordRanks: [Int32] = []
  private var pairRanks: [Int32] = []
  private var weights: [Int32] = []

  /// The stems that are known.
  let vocabulary: Vocabulary

  /// How many terms there are.
  var count: Int { weights.count }

  /// Weighs the terms of texts whose words were read with the vocabulary of the common words.
  static func weighing(
    _ lists: WordLists,
    _ common: CommonStems,
    _ settings: LikenessSettings
  ) -> (catalogue: Self, vectors: TextVectors) {
    var catalogue = Self(lists, common, settings)
    let texts = (0..<lists.textCount).map {
      TermCounts(of: $0, in: lists, common, &catalogue.pairs)
    }
    catalogue.pairs.settle()
    catalogue.rank(texts)
    var vectors = TextVectors()
    for counts in texts { vectors.append(catalogue.weighed(counts), counts.traits) }
    return (catalogue, vectors)
  }

  private init(_ lists: WordLists, _ common: CommonStems, _ settings: LikenessSettings) {
    self.common = common
    self.settings = settings
    textCount = lists.textCount
    vocabulary = lists.vocabulary
  }

  /// The rank of the word that a stem stands for; nil if it is common or in no text.
  func rank(ofStem stem: Int32) -> Int32? {
    guard Int(stem) < wordRanks.count, wordRanks[Int(stem)] >= 0 else { return nil }
    return wordRanks[Int(stem)]
  }

  /// The first of other texts, weighed as if it were one of these; terms that are in none of them have the rank -1.
  func vector(of lists: WordLists) -> TextVectors {
    var pairs = pairs
    let counts = TermCounts(of: 0, in: lists, common, &pairs)
    var vectors = TextVectors()
    vectors.append(weighed(counts), counts.traits)
    return vectors
  }

  /// Ranks the terms, the rarest first; among equally rare ones words before pairs, and what was seen first.
  private mutating func rank(_ texts: [TermCounts]) {
    var words = [Int32](repeating: 0, count: vocabulary.count)
    var neighbours = [Int32](repeating: 0, count: pairs.count)
    for text in texts {
      for term in text.terms {
        if term.number < 0 {
          neighbours[-1 - Int(term.number)] += 1
        } else {
          words[Int(term.number)] += 1
        }
      }
    }
    let terms =
      words.indices.map { (frequency: words[$0], number: $0) }
      + neighbours.indices.map { (frequency: neighbours[$0], number: -1 - $0) }
    var byFrequency = [[Int]](repeating: [], count: textCount + 1)
    for term in terms where term.frequency > 0 {
      byFrequency[Int(term.frequency)].append(term.number)
    }
    wordRanks = [Int32](repeating: -1, count: words.count)
    pairRanks = [Int32](repeating: -1, count: neighbours.count)
    for (frequency, numbers) in byFrequency.enumerated() {
      for number in numbers {
        let rank = Int32(weights.count)
        if number < 0 { pairRanks[-1 - number] = rank } else { wordRanks[number] = rank }
        weights.append(weight(isPair: number < 0, frequency: frequency))
      }
    }
  }

  private func weighed(_ counts: TermCounts) -> [TextVectors.Term] {
    counts.terms.map { number, count in
      let rank = rank(ofTerm: number)
      let weight = rank < 0 ? weight(isPair: number < 0, frequency: 0) : weights[Int(rank)]
      let times = FixedPoint.one + FixedPoint.naturalLogarithm(Int(count))
      return TextVectors.Term(rank: rank, weight: Int32(Int(weight) * times / FixedPoint.one))
    }
    .sorted { $0.rank < $1.rank }
  }

  private func rank(ofTerm number: Int32) -> Int32 {
    let (ranks, place) = number < 0 ? (pairRanks, -1 - Int(number)) : (wordRanks, Int(number))
    return place < ranks.count ? ranks[place] : -1
  }

  /// 256 times the weight of a term.
  private func weight(isPair: Bool, frequency: Int) -> Int32 {
    let rarity =
      FixedPoint.naturalLogarithm(1 + textCount) - FixedPoint.naturalLogarithm(1 + frequency)
    let weight = (rarity + FixedPoint.one) * 256 / FixedPoint.one
    return Int32(isPair ? weight * settings.pairWeight / 100 : weight)
  }
}
