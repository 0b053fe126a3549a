/// How alike two texts are: the cosine of the angle between them, raised where one is much longer, lowered where one
/// denies what the other says or names other numbers.
struct Likeness: Sendable {
  private static let sample = 16

  let vectors: TextVectors
  let settings: LikenessSettings

  /// From 0, no word in common, to 100, the same words.
  func between(_ left: Int, _ right: Int) -> Int {
    rounded(vectors.product(left, right), left, right)
  }

  /// The likeness that follows from the product of two texts.
  func rounded(_ product: Int, _ left: Int, _ right: Int) -> Int {
    percent(
      product,
      squares: vectors.squares[left],
      vectors.squares[right],
      vectors.traits[left],
      vectors.traits[right]
    )
  }

  /// Multiplication, division and square root of `Double` are exact to the last bit on every machine.
  private func percent(
    _ product: Int,
    squares left: Int,
    _ right: Int,
    _ leftTraits: TextTraits,
    _ rightTraits: TextTraits
  ) -> Int {
    guard product > 0 else { return 0 }
    let cosine = Double(product) / (Double(left) * Double(right)).squareRoot()
    // The square root of the proportion of the lengths, whose squares are given.
    let proportion = (Double(max(left, right)) / Double(min(left, right))).squareRoot().squareRoot()
    let allowed = cosine * min(proportion, Double(settings.lengthAllowance) / 100)
    var percent = Int((min(1, allowed) * 100).rounded())
    if leftTraits.isContrary != rightTraits.isContrary {
      percent = percent * settings.contraryFactor / 100
    }
    if leftTraits.figures != rightTraits.figures, !leftTraits.figures.isEmpty,
      !rightTraits.figures.isEmpty
    {
      percent = percent * settings.numberFactor / 100
    }
    return percent
  }

  /// The mean over all pairs of some texts that count; at most 16 texts are looked at.
  func mean(among texts: [Int], where counts: (Int, Int) -> Bool) -> Int {
    let texts = texts.prefix(Self.sample)
    var (sum, pairs) = (0, 0)
    for (place, left) in texts.enumerated() {
      for right in texts[(place + 1)...] where counts(left, right) {
        sum += between(left, right)
        pairs += 1
      }
    }
    return pairs == 0 ? 0 : sum / pairs
  }

  /// The mean over all pairs of one text of the left with one of the right; at most 16 of each are looked at.
  func mean(between left: [Int], and right: [Int]) -> Int {
    let (left, right) = (left.prefix(Self.sample), right.prefix(Self.sample))
    var sum = 0
    for text in left { for other in right { sum += between(text, other) } }
    return sum / max(1, left.count * right.count)
  }

  /// All texts that share a term with the first of others, the most alike first.
  func all(with query: TextVectors) -> [(text: Int, likeness: Int)] {
    var weights: [Int32: Int] = [:]
    for term in query.terms where term.rank >= 0 { weights[term.rank] = Int(term.weight) }
    var found: [(text: Int, likeness: Int)] = []
    for text in 0..<vectors.count {
      var product = 0
      for term in vectors.terms[vectors.range(of: text)] {
        product += Int(term.weight) * (weights[term.rank] ?? 0)
      }
      let likeness = percent(
        product,
        squares: query.squares[0],
        vectors.squares[text],
        query.traits[0],
        vectors.traits[text]
      )
      if likeness > 0 { found.append((text, likeness)) }
    }
    return found.sorted { ($1.likeness, $0.text) < ($0.likeness, $1.text) }
  }
}
