/// How many columns of a terminal a text takes.
package enum DisplayWidth {
  /// The columns of a text: wide characters take two, marks none.
  package static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one character as a reader sees it.
  package static func of(_ character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii >= 0x20 && ascii < 0x7F ? 1 : 0 }
    var width = 0
    for scalar in character.unicodeScalars {
      // A picture is two columns wide however many scalars draw it; U+FE0F asks for one.
      if scalar.value == 0xFE0F || scalar.properties.isEmojiPresentation { return 2 }
      width += of(scalar)
    }
    return width
  }

  /// The text cut to a number of columns, with "…" as its end where it was longer.
  package static func truncate(_ text: String, to columns: Int) -> String {
    // No character is wider than its bytes are many.
    if text.utf8.count <= columns { return text }
    guard columns > 0 else { return "" }
    let beginning = text.utf8.prefix(columns + 1)
    if beginning.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      return String(decoding: beginning.prefix(columns - 1), as: UTF8.self) + "…"
    }
    var width = 0
    var end = text.startIndex
    for place in text.indices {
      width += of(text[place])
      if width > columns { return text[..<end] + "…" }
      if width <= columns - 1 { end = text.index(after: place) }
    }
    return text
  }

  /// The text with spaces after it, or before it, up to a number of columns.
  package static func pad(_ text: String, to columns: Int, right: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, columns - of(text)))
    return right ? space + text : text + space
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x20 || (0x7F..<0xA0).contains(value) { return 0 }
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(value) { return 0 }
    return isWide(value) ? 2 : 1
  }

  /// Source: Unicode 16, EastAsianWidth.txt, the ranges W and F.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF,
      0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
