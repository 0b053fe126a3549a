/// What somebody looks for: words, phrases and beginnings of words, all of which have to be there.
package struct SearchQuery: Equatable, Sendable {
  /// What cannot be looked for.
  package enum Problem: Error, Equatable, Sendable {
    /// There is no word in it.
    case noWord(String)
    /// A quotation mark has no second one.
    case unclosedQuote(String)

    /// One sentence that says what to type instead.
    package var message: String {
      switch self {
      case .noWord(let typed):
        "There is no word to look for in “\(typed)”; type one, such as: breakout search register."
      case .unclosedQuote(let typed):
        "The quotation mark in “\(typed)” has no second one; write '\"shared register\"' for a phrase."
      }
    }
  }

  /// One thing to look for.
  struct Term: Equatable, Sendable {
    /// A word, or several that follow each other.
    var text: String

    /// Whether the last word may go on.
    var isBeginning: Bool
  }

  private(set) var terms: [Term] = []

  /// Reads what was typed.
  ///
  /// `regist*` is the beginning of a word; a phrase stands between quotation marks, or is an argument of its own that has
  /// spaces in it, as the shell hands on `"shared register"`.
  ///
  /// - Throws: `Problem` if nothing can be looked for.
  package init(_ arguments: [String]) throws {
    for argument in arguments { try add(argument) }
    let counts = try WordReader().read(terms.map(\.text))
    terms = terms.indices.filter { !counts.words(of: $0).isEmpty }.map { terms[$0] }
    guard !terms.isEmpty else { throw Problem.noWord(arguments.joined(separator: " ")) }
  }

  /// Whether the beginning of a word is looked for.
  var hasBeginnings: Bool { terms.contains(where: \.isBeginning) }

  /// The query in the language of FTS5: quoted, so that nothing in it is an operator.
  var expression: String {
    terms.map { term in
      let quoted = "\"" + term.text.replacing("\"", with: "\"\"") + "\""
      // A character of a script without spaces is the beginning of a pair.
      return term.isBeginning || Self.endsUnspaced(term.text) ? quoted + "*" : quoted
    }
    .joined(separator: " AND ")
  }

  private mutating func add(_ argument: String) throws(Problem) {
    let argument = argument.replacing("“", with: "\"").replacing("”", with: "\"")
    guard argument.contains("\"") else {
      append(argument[...])
      return
    }
    let parts = argument.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { throw .unclosedQuote(argument) }
    for (place, part) in parts.enumerated() {
      if place % 2 == 1 {
        append(part)
      } else {
        for word in part.split(whereSeparator: \.isWhitespace) { append(word) }
      }
    }
  }

  private mutating func append(_ typed: Substring) {
    let isBeginning = typed.last == "*"
    terms.append(
      Term(text: String(isBeginning ? typed.dropLast() : typed), isBeginning: isBeginning)
    )
  }

  private static func endsUnspaced(_ text: String) -> Bool {
    guard let last = text.last else { return false }
    return Array(String(last).utf8).withUnsafeBytes { UnspacedScript.holds($0, at: 0) }
  }
}
