/// Words that a log holds for what they mean, and that are shown in the language being spoken.
package protocol Vocabulary: RawRepresentable<String>, CaseIterable, Sendable {
  /// The context under which catalogues list the words.
  static var vocabulary: String { get }
}

extension Vocabulary {
  /// The word in the language being spoken.
  package var word: String { worded(rawValue, as: Self.vocabulary) }

  /// The words in the log's language.
  package static var words: [String] { allCases.map(\.rawValue) }
}
