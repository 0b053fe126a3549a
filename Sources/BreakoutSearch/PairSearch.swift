/// Two texts that are alike.
struct LikePair: Equatable, Sendable {
  /// Their places among the texts, the smaller first.
  var left: Int32
  var right: Int32

  /// From 0 to 100.
  var likeness: Int32
}

/// Finds all pairs of texts that are alike enough, without comparing each with each.
///
/// The terms of all texts stand in one order, the rarest first. Two texts whose likeness reaches the threshold share a term
/// in the beginnings of both, when a beginning goes so far that what is left is too light by itself (prefix filtering:
/// Bayardo, Ma, Srikant, *Scaling Up All Pairs Similarity Search*, 2007). So only beginnings are indexed and looked up.
struct PairSearch {
  private let likeness: Likeness
  private var holders: [[Int32]]
  private var weights: [Int32]
  private var lastSeen: [Int32]

  /// The square of the least cosine that can reach the threshold.
  private let leastSquare: Double

  /// All pairs of the texts that reach the threshold, by the right one and then by the left one.
  static func pairs(_ likeness: Likeness, among texts: some Sequence<Int>, terms: Int) -> [LikePair]
  {
    var search = Self(likeness, terms)
    var pairs: [LikePair] = []
    for text in texts { search.compare(text, into: &pairs) }
    return pairs
  }

  private init(_ likeness: Likeness, _ terms: Int) {
    self.likeness = likeness
    holders = [[Int32]](repeating: [], count: terms)
    weights = [Int32](repeating: 0, count: terms)
    lastSeen = [Int32](repeating: -1, count: likeness.vectors.count)
    // Half a hundredth less, because likeness is rounded; and less by the allowance for length.
    let threshold = Double(likeness.settings.threshold) - 0.5
    let least = threshold / Double(likeness.settings.lengthAllowance)
    leastSquare = least * least * 0.999
  }

  private mutating func compare(_ text: Int, into pairs: inout [LikePair]) {
    let terms = likeness.vectors.terms
    let range = likeness.vectors.range(of: text)
    for place in range { weights[Int(terms[place].rank)] = terms[place].weight }
    let first = pairs.count
    for place in beginning(of: text) {
      let rank = Int(terms[place].rank)
      for other in holders[rank] where lastSeen[Int(other)] != text {
        lastSeen[Int(other)] = Int32(text)
        let found = compared(Int(other), text)
        if found >= likeness.settings.threshold {
          pairs.append(LikePair(left: other, right: Int32(text), likeness: Int32(found)))
        }
      }
      holders[rank].append(Int32(text))
    }
    pairs[first...].sort { $0.left < $1.left }
    for place in range { weights[Int(terms[place].rank)] = 0 }
  }

  private func compared(_ other: Int, _ text: Int) -> Int {
    var product = 0
    for term in likeness.vectors.terms[likeness.vectors.range(of: other)] {
      product += Int(term.weight) * Int(weights[Int(term.rank)])
    }
    let squares = Double(likeness.vectors.squares[other]) * Double(likeness.vectors.squares[text])
    guard Double(product) * Double(product) >= leastSquare * squares else { return 0 }
    return likeness.rounded(product, other, text)
  }

  /// The terms of a text but for the commonest, which together are too light to reach the threshold.
  private func beginning(of text: Int) -> Range<Int> {
    let range = likeness.vectors.range(of: text)
    let light = leastSquare * Double(likeness.vectors.squares[text])
    var end = range.upperBound
    var rest = 0
    while end > range.lowerBound {
      let weight = Int(likeness.vectors.terms[end - 1].weight)
      rest += weight * weight
      guard Double(rest) < light else { break }
      end -= 1
    }
    return range.lowerBound..<end
  }
}
