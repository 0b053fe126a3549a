/// The words that texts share, as they stand there.
struct SharedWords {
  let texts: [String]
  let lists: WordLists
  let catalogue: TermCatalogue

  /// The words that at least half of some texts have in common, and at least two: the rarest first, as the first of them has
  /// them.
  func common(to members: [Int]) -> [String] {
    var holders: [Int32: Int] = [:]
    for text in members {
      for stem in Set(lists.stems[lists.words(of: text)]) { holders[stem, default: 0] += 1 }
    }
    let least = max(2, (members.count + 1) / 2)
    return words(of: members) { holders[$0, default: 0] >= least }
  }

  /// The words of some texts whose stems are wanted, each once, the rarest first.
  func words(of members: [Int], where isWanted: (Int32) -> Bool) -> [String] {
    var seen: Set<Int32> = []
    var found: [(rank: Int32, word: String)] = []
    for text in members {
      let start = found.count
      var last: Range<Int32> = -1..<(-1)
      let bytes = Array(texts[text].utf8)
      for place in lists.words(of: text) {
        let (stem, range) = (lists.stems[place], lists.ranges[place])
        guard let rank = catalogue.rank(ofStem: stem), isWanted(stem) else { continue }
        // Pairs of characters overlap; what they make up is one word.
        let goesOn = found.count > start && range.lowerBound < last.upperBound
        guard seen.insert(stem).inserted || goesOn else { continue }
        let whole = goesOn ? last.lowerBound..<max(last.upperBound, range.upperBound) : range
        let word = String(
          decoding: bytes[Int(whole.lowerBound)..<Int(whole.upperBound)],
          as: UTF8.self
        )
        if goesOn {
          found[found.count - 1] = (min(rank, found[found.count - 1].rank), word)
        } else {
          found.append((rank, word))
        }
        last = whole
      }
    }
    return found.sorted { $0.rank < $1.rank }.map(\.word)
  }
}
