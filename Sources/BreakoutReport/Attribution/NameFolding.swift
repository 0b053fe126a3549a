/// Words as they are compared: lower case, without diacritics.
package enum NameFolding {
  /// A word of a text and where it stands.
  struct Word {
    /// The folded letters.
    var folded: String

    /// Where it stands.
    var range: Range<String.Index>
  }

  /// The words of a text: runs of letters, marks and digits.
  static func words(of text: String) -> [Word] {
    var words: [Word] = []
    let scalars = text.unicodeScalars
    var start: String.Index?
    for place in scalars.indices {
      let scalar = scalars[place]
      if isWordPart(scalar) {
        if start == nil { start = place }
      } else if let begin = start {
        words.append(word(text, begin..<place))
        start = nil
      }
    }
    if let begin = start { words.append(word(text, begin..<text.endIndex)) }
    return words
  }

  /// A word in lower case without diacritics.
  package static func fold(_ word: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if scalar.isASCII {
        let isCapital = (0x41...0x5A).contains(scalar.value)
        result.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
      } else if !isMark(scalar) {
        fold(scalar, into: &result)
      }
    }
    return String(result)
  }

  private static func fold(
    _ scalar: Unicode.Scalar,
    into result: inout String.UnicodeScalarView
  ) {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isMark(lower) {
      switch lower.value {
      case 0xDF: result.append(contentsOf: "ss".unicodeScalars)
      case 0xE6: result.append(contentsOf: "ae".unicodeScalars)
      case 0xF8: result.append("o")
      case 0x111, 0xF0: result.append("d")
      case 0x142: result.append("l")
      case 0x131: result.append("i")
      case 0x153: result.append(contentsOf: "oe".unicodeScalars)
      default: result.append(base(of: lower))
      }
    }
  }

  /// The letter under the marks of a composed letter.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value < 0x250 || (0x1E00..<0x1F00).contains(scalar.value) else { return scalar }
    let letters: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "ď"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
      ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįǐịỉ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀ"),
      ("n", "ñńņňŉ"), ("o", "òóôõöōŏőơọỏốồổỗộớờởỡợ"), ("r", "ŕŗř"), ("s", "śŝşšș"),
      ("t", "ţťŧț"), ("u", "ùúûüũūŭůűųưụủứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
    ]
    for (letter, composed) in letters where composed.unicodeScalars.contains(scalar) {
      return letter
    }
    return scalar
  }

  private static func word(_ text: String, _ range: Range<String.Index>) -> Word {
    Word(folded: fold(text[range]), range: range)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value & 0xDF)
    }
    return scalar.properties.isAlphabetic || isMark(scalar)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
