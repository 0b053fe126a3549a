/// How often each word and each pair of neighbouring words stands in a text.
struct TermCounts {
  /// The number of each term and how often it stands there; words count from 0 up, pairs from -1 down.
  private(set) var terms: [(number: Int32, count: Int32)] = []

  /// What else of the text is compared.
  private(set) var traits = TextTraits()

  /// Counts the terms of a text.
  init(of text: Int, in lists: WordLists, _ common: CommonStems, _ pairs: inout PairNumbers) {
    var numbers: [Int32] = []
    var previous: Int32?
    for word in lists.words(of: text) {
      let stem = lists.stems[word]
      guard stem >= common.denying.upperBound else {
        if common.denying.contains(stem) { traits.isContrary = true }
        continue
      }
      numbers.append(stem)
      if lists.vocabulary.isNumber(stem) { traits.figures.append(stem) }
      if let previous { numbers.append(-1 - pairs.number(of: previous, stem)) }
      previous = stem
    }
    if numbers.contains(where: common.preventing.contains) { traits.isContrary.toggle() }
    traits.figures = Set(traits.figures).sorted()
    numbers.sort()
    terms.reserveCapacity(numbers.count)
    for number in numbers {
      if terms.last?.number == number {
        terms[terms.count - 1].count += 1
      } else {
        terms.append((number, 1))
      }
    }
  }
}

/// Numbers pairs of stems from 0 in the order in which they are first seen.
struct PairNumbers: Sendable {
  private var known: [UInt64: Int32] = [:]
  private var new: [UInt64: Int32] = [:]

  /// How many pairs there are.
  var count: Int { known.count + new.count }

  /// The number of a pair; a new one if it was not seen before.
  mutating func number(of left: Int32, _ right: Int32) -> Int32 {
    let key = UInt64(left) << 32 | UInt64(right)
    if let number = known[key] { return number }
    let next = Int32(count)
    let number = new[key] ?? next
    if number == next { new[key] = next }
    return number
  }

  /// All pairs seen so far are known from now on: copying is then cheap until many more are seen.
  mutating func settle() {
    if known.isEmpty { swap(&known, &new) } else { known.merge(new) { old, _ in old } }
    new = [:]
  }
}

/// Which stems are common words, by their numbers.
struct CommonStems: Sendable {
  /// The words that deny something; those below are empty.
  let denying: Range<Int32>

  /// The words for ending and preventing, which are compared like any other.
  let preventing: Range<Int32>

  /// The vocabulary that begins with the common words.
  let vocabulary: Vocabulary

  init(_ reader: WordReader) throws {
    let lists = try reader.read(CommonWords.all)
    let ends = CommonWords.all.indices.map { text in
      (lists.stems[lists.words(of: text)].max() ?? -1) + 1
    }
    denying = ends[0]..<max(ends[0], ends[1])
    preventing = denying.upperBound..<max(denying.upperBound, ends[2])
    vocabulary = lists.vocabulary
  }
}
