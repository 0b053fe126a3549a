/// A place in prose that the findings do not bear out.
package struct LintFlag: Equatable, Sendable {
  /// What is wrong with it.
  package enum Kind: String, CaseIterable, Sendable {
    /// A word of the ladder that the count does not carry.
    case notCarried = "not carried"
    /// A graded word that is not in the ladder.
    case outsideLadder = "outside the ladder"
    /// A graded word that rests on no finding.
    case noOrigin = "no origin"
    /// A number that agrees with no count.
    case number
    /// A percentage of too few people, or one that does not agree.
    case percentage
    /// A number for a majority that nobody counted.
    case uncounted
    /// A name or an affiliation against the attribution level.
    case name
    /// A finding, an item or an entry that does not exist.
    case reference
    /// Dissent on a cited finding that the prose drops.
    case droppedDissent = "dropped dissent"
  }

  /// The line, counted from 1.
  package var line: Int

  /// What is wrong.
  package var kind: Kind

  /// The words in question, as they stand in the prose.
  package var words: String

  /// What is wrong with them, as the rest of a sentence after the words.
  package var reason: String

  /// The whole as one line, such as `line 41: “a clear majority felt” is not in ladder parties 1`.
  package var message: String { "line \(line): “\(words)” \(reason)" }
}

extension LintFlag: Comparable {
  /// Orders by line, then by kind, words and reason.
  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.kind.rawValue, left.words, left.reason)
      < (right.line, right.kind.rawValue, right.words, right.reason)
  }
}
