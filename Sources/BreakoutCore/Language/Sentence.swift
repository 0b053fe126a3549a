/// Words of the program, with what they are about, as a literal such as `"\(name) has the floor"`.
///
/// In English a sentence is its text and nothing else; only where a catalogue is in use does it
/// remember which of its parts are words and which are what they are about.
package struct Sentence: ExpressibleByStringInterpolation, Sendable {
  /// The text in English.
  package private(set) var english: String

  /// The parts, in order; nil in English.
  private(set) var parts: [Part]?

  /// A part of a sentence.
  enum Part: Sendable {
    /// Words of the program.
    case words(String)
    /// What they are about, which is never translated.
    case argument(String)
  }

  /// Creates a sentence that is about nothing in particular.
  package init(stringLiteral text: String) {
    english = text
    if Catalogue.current != nil { parts = [.words(text)] }
  }

  /// Creates a sentence from a literal with interpolations.
  package init(stringInterpolation interpolation: StringInterpolation) {
    english = interpolation.english
    parts = interpolation.parts
  }

  /// Creates a sentence that is translated already, or is nobody's to translate.
  package init(verbatim text: String) {
    english = text
    if Catalogue.current != nil { parts = [.argument(text)] }
  }

  /// Creates words about a single thing that stands before them, such as `{1} entries`.
  package init(about argument: String, _ words: String) {
    english = argument + words
    if Catalogue.current != nil { parts = [.argument(argument), .words(words)] }
  }

  /// One sentence after the other, as one.
  package static func + (left: Self, right: Self) -> Self {
    var whole = left
    whole.english += right.english
    if let more = right.parts { whole.parts = (left.parts ?? [.words(left.english)]) + more }
    return whole
  }

  /// The text under which catalogues list it, such as `{1} has the floor`.
  var key: String {
    var number = 0
    return (parts ?? [.words(english)]).reduce(into: "") { key, part in
      switch part {
      case .words(let words): key += words
      case .argument:
        number += 1
        key += "{\(number)}"
      }
    }
  }

  /// What it is about, in the order of the placeholders.
  var arguments: [String] {
    (parts ?? []).compactMap { if case .argument(let text) = $0 { text } else { nil } }
  }

  /// Gathers the parts of a literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var english = ""
    fileprivate var parts: [Part]?

    /// Creates an empty sentence with room for its literal parts.
    package init(literalCapacity: Int, interpolationCount: Int) {
      english.reserveCapacity(literalCapacity + 8 * interpolationCount)
      if Catalogue.current != nil { parts = [] }
    }

    /// Adds words.
    package mutating func appendLiteral(_ words: String) {
      english += words
      if parts != nil, !words.isEmpty { parts?.append(.words(words)) }
    }

    /// Adds what the words are about.
    package mutating func appendInterpolation(_ text: String) {
      english += text
      if parts != nil { parts?.append(.argument(text)) }
    }

    /// Adds what the words are about.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      appendInterpolation(value.description)
    }
  }
}
