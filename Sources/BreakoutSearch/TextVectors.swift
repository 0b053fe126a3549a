/// Texts as weighted words and pairs of neighbouring words: TF-IDF, sublinear in the frequency within a text.
///
/// All weights are integers, so that products add up to the same on every machine and in any order.
struct TextVectors: Sendable {
  /// One word or pair of a text.
  struct Term: Hashable, Sendable {
    /// Its place among all terms, the rarest first.
    var rank: Int32

    var weight: Int32
  }

  private(set) var terms: [Term] = []

  /// The sum of the squared weights of each text.
  private(set) var squares: [Int] = []

  /// What else of each text is compared.
  private(set) var traits: [TextTraits] = []

  private var ends: [Int] = []

  /// How many texts there are.
  var count: Int { ends.count }

  /// The places in `terms` of the terms of a text, the rarest first.
  func range(of text: Int) -> Range<Int> { (text == 0 ? 0 : ends[text - 1])..<ends[text] }

  /// Adds a text with its terms in the order of their ranks.
  mutating func append(_ text: some Sequence<Term>, _ traits: TextTraits) {
    let start = terms.count
    terms.append(contentsOf: text)
    ends.append(terms.count)
    squares.append(terms[start...].reduce(0) { $0 + Int($1.weight) * Int($1.weight) })
    self.traits.append(traits)
  }

  /// The sum of the products of the weights that two texts have in common.
  func product(_ left: Int, _ right: Int) -> Int {
    var (i, j) = (range(of: left), range(of: right))
    var sum = 0
    while let a = i.first, let b = j.first {
      let (x, y) = (terms[a], terms[b])
      if x.rank == y.rank { sum += Int(x.weight) * Int(y.weight) }
      if x.rank <= y.rank { i = i.dropFirst() }
      if y.rank <= x.rank { j = j.dropFirst() }
    }
    return sum
  }
}

/// What makes texts unlike that have nearly the same words.
struct TextTraits: Equatable, Sendable {
  /// Whether the text denies or prevents something, but not both.
  var isContrary = false

  /// The stems of the numbers it names in figures, each once, in order.
  var figures: [Int32] = []
}
