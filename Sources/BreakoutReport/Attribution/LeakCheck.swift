package import BreakoutCore

/// Finds the names of a roster in what people typed, and takes them out.
///
/// Looked for are full names, handles and every part of a name of three letters and more, as whole
/// words, whatever their case and diacritics: facilitators type names in lower case, and a word too
/// many that is withheld does less harm than a name that is not.
package struct LeakCheck: Sendable {
  /// What stands in the place of a name.
  package static let mask = "[name withheld]"

  /// The least number of letters of a part of a name that is looked for alone.
  private static let leastLetters = 3

  private struct Pattern: Sendable {
    var words: [String]
    var isAffiliation: Bool
  }

  private var patterns: [String: [Pattern]] = [:]
  private var unspaced: [String] = []

  /// Creates a check for everybody a session knows.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - affiliations: Whether affiliations are looked for as well.
  package init(_ session: Session, affiliations: Bool) {
    self.init(session.everybody, affiliations: affiliations)
  }

  /// Creates a check for a few people.
  package init(_ people: [Person], affiliations: Bool = false) {
    for person in people {
      add(name: person.name)
      add(name: person.handle.text)
      if affiliations, let affiliation = person.affiliation { add(affiliation: affiliation) }
    }
    for (first, list) in patterns {
      patterns[first] = list.sorted { $0.words.count > $1.words.count }
    }
    unspaced.sort { ($0.count, $0) > ($1.count, $1) }
  }

  /// Those of several people whose names or affiliations stand in texts.
  package static func mentioned(_ people: [Person], in texts: [String]) -> [Person] {
    people.filter { person in
      let check = LeakCheck([person], affiliations: true)
      return texts.contains { check.mask($0).count > 0 }
    }
  }

  /// The text without the names.
  ///
  /// - Parameters:
  ///   - text: What somebody typed.
  ///   - affiliations: Whether affiliations are taken out too, if this check knows them.
  /// - Returns: The text, and how many names were taken out.
  package func mask(_ text: String, affiliations: Bool = true) -> (text: String, count: Int) {
    if patterns.isEmpty, unspaced.isEmpty { return (text, 0) }
    let spaced = maskWords(of: text, affiliations: affiliations)
    return unspaced.isEmpty ? spaced : maskUnspaced(spaced.text, count: spaced.count)
  }

  private func maskWords(of text: String, affiliations: Bool) -> (text: String, count: Int) {
    let words = NameFolding.words(of: text)
    var result = ""
    var count = 0
    var end = text.startIndex
    var place = 0
    while place < words.count {
      let length = match(words[place...], affiliations: affiliations)
      if length > 0 {
        result += text[end..<words[place].range.lowerBound]
        result += Self.mask
        end = words[place + length - 1].range.upperBound
        count += 1
      }
      place += max(1, length)
    }
    return count == 0 ? (text, 0) : (result + text[end...], count)
  }

  /// A name among words.
  struct Match: Equatable {
    /// Which words.
    var range: Range<Int>

    /// Whether it is an affiliation.
    var isAffiliation: Bool
  }

  /// The names among folded words, in order.
  func matches(in words: [String]) -> [Match] {
    var matches: [Match] = []
    var place = 0
    while place < words.count {
      let found = (patterns[words[place]] ?? []).first { pattern in
        words.count - place >= pattern.words.count
          && zip(pattern.words, words[place...]).allSatisfy(==)
      }
      let length = found?.words.count ?? 1
      if let found {
        matches.append(Match(range: place..<place + length, isAffiliation: found.isAffiliation))
      }
      place += length
    }
    return matches
  }

  /// How many words at the beginning are a name; 0 if none.
  private func match(_ words: ArraySlice<NameFolding.Word>, affiliations: Bool) -> Int {
    guard let first = words.first, let candidates = patterns[first.folded] else { return 0 }
    for pattern in candidates where affiliations || !pattern.isAffiliation {
      let length = pattern.words.count
      guard words.count >= length else { continue }
      if zip(pattern.words, words).allSatisfy({ $0 == $1.folded }) { return length }
    }
    return 0
  }

  private func maskUnspaced(_ text: String, count: Int) -> (text: String, count: Int) {
    var result = text
    var count = count
    for name in unspaced {
      let parts = result.split(separator: name, omittingEmptySubsequences: false)
      guard parts.count > 1 else { continue }
      count += parts.count - 1
      result = parts.joined(separator: Self.mask)
    }
    return (result, count)
  }

  private mutating func add(name: String) {
    let words = NameFolding.words(of: name).map(\.folded)
    if words.count > 1 { add(Pattern(words: words, isAffiliation: false)) }
    for word in words where word.count >= Self.leastLetters || words.count == 1 {
      add(Pattern(words: [word], isAffiliation: false))
    }
    for part in name.split(separator: " ") where part.count > 1 {
      if part.unicodeScalars.allSatisfy(Self.isUnspaced) { unspaced.append(String(part)) }
    }
  }

  private mutating func add(affiliation: String) {
    let words = NameFolding.words(of: affiliation).map(\.folded)
    if !words.isEmpty { add(Pattern(words: words, isAffiliation: true)) }
  }

  private mutating func add(_ pattern: Pattern) {
    patterns[pattern.words[0], default: []].append(pattern)
  }

  /// Whether the letter belongs to a script that sets no spaces between words.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
