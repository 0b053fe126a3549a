/// A word of prose with what stands before it.
struct ProseToken {
  /// The word as written.
  var text: String

  /// The word in lower case without diacritics.
  var folded: String

  /// What stands between the word before and this one.
  var gap: String

  /// The line it stands in, counted from 1.
  var line: Int

  /// Whether it stands in quotation marks, or in somebody's own statement.
  var isQuoted = false

  /// The whole number it is, if it is one.
  var number: Int? { text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil }

  /// Whether it begins with a capital letter.
  var isCapital: Bool { text.first?.isUppercase ?? false }
}

/// Cuts lines into tokens.
enum ProseScanner {
  /// The tokens of some lines, and what follows the last one.
  static func tokens(
    _ lines: [(number: Int, text: Substring)]
  ) -> (tokens: [ProseToken], rest: String) {
    var tokens: [ProseToken] = []
    var gap = ""
    for line in lines {
      var word = ""
      var isCode = false
      for character in line.text {
        if character == "`" { isCode.toggle() }
        let isPart = !isCode && (character.isLetter || character.isNumber)
        // An apostrophe or a hyphen inside a word belongs to it.
        let joins = !word.isEmpty && (character == "’" || character == "'")
        if isPart || joins {
          word.append(character)
        } else {
          take(&word, &gap, line.number, &tokens)
          gap.append(isCode ? " " : character)
        }
      }
      take(&word, &gap, line.number, &tokens)
      gap.append("\n")
    }
    markQuoted(&tokens, rest: gap)
    return (tokens, gap)
  }

  private static func take(
    _ word: inout String,
    _ gap: inout String,
    _ line: Int,
    _ tokens: inout [ProseToken]
  ) {
    guard !word.isEmpty else { return }
    var after = ""
    while word.last == "’" || word.last == "'" { after.append(word.removeLast()) }
    let folded = NameFolding.fold(word).filter { $0 != "’" && $0 != "'" }
    tokens.append(ProseToken(text: word, folded: folded, gap: gap, line: line))
    word = ""
    gap = after
  }

  /// Marks what stands between quotation marks that are closed.
  private static func markQuoted(_ tokens: inout [ProseToken], rest: String) {
    var begin: (mark: Character, place: Int)?
    let pairs: [Character: Character] = ["“": "”", "«": "»", "„": "“", "\"": "\""]
    for place in 0...tokens.count {
      for mark in place < tokens.count ? tokens[place].gap : rest {
        if let open = begin {
          guard mark == pairs[open.mark] else { continue }
          for quoted in open.place..<place { tokens[quoted].isQuoted = true }
          begin = nil
        } else if pairs[mark] != nil {
          begin = (mark, place)
        }
      }
    }
  }
}
