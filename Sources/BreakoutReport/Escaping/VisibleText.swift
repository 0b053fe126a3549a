/// Makes characters visible that would act on a screen or hide from the eye.
package enum VisibleText {
  /// How many marks may stand on one letter; scripts in use need fewer.
  static let markLimit = 8

  /// The text on one line: line ends and tabs become spaces, control characters can be seen.
  package static func line(_ text: String) -> String {
    isPlain(text) ? text : rewrite(text, breaks: false)
  }

  /// The text with its line ends and tabs; other control characters can be seen.
  package static func lines(_ text: String) -> String {
    isPlain(text) ? text : rewrite(text, breaks: true)
  }

  /// Gives the bytes of the text on one line, without copying it where nothing is to be changed.
  static func withLine(_ text: String, _ use: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    let isDone = text.withUTF8 { bytes in
      guard isPlain(bytes) else { return false }
      use(bytes)
      return true
    }
    guard !isDone else { return }
    var line = rewrite(text, breaks: false)
    line.withUTF8(use)
  }

  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isPlain($0) }
  }

  /// Whether all is ASCII, Latin or common punctuation, with nothing that acts or hides.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case 0x20..<0x7F: place += 1
      case 0xC2:
        guard bytes[place + 1] >= 0xA0 else { return false }
        place += 2
      case 0xC3...0xCB: place += 2
      // From U+2010, a hyphen, to U+2027; what follows acts on the direction of the text.
      case 0xE2:
        guard bytes[place + 1] == 0x80, (0x90...0xA7).contains(bytes[place + 2]) else {
          return false
        }
        place += 3
      default: return false
      }
    }
    return true
  }

  private static func rewrite(_ text: String, breaks: Bool) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var marks = 0
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      marks = isMark(scalar) ? marks + 1 : 0
      if marks <= markLimit {
        append(scalar, after: previous, breaks: breaks, to: &result)
      } else if marks == markLimit + 1 {
        result += "⟦…⟧"
      }
      previous = scalar
    }
    return result
  }

  private static func append(
    _ scalar: Unicode.Scalar,
    after previous: Unicode.Scalar,
    breaks: Bool,
    to result: inout String
  ) {
    switch scalar.value {
    case 0x0A: result += breaks ? "\n" : " "
    case 0x09: result += breaks ? "\t" : " "
    case 0x0D: if breaks { result += "␍" } else { result += " " }
    case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: result += " "
    case 0x00..<0x20: append(0x2400 + scalar.value, to: &result)
    case 0x7F: result += "␡"
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: name(scalar, in: &result)
    case 0xE0000...0xE007F where !isFlagPart(previous): name(scalar, in: &result)
    default: result.unicodeScalars.append(scalar)
    }
  }

  /// Tags have a use in the flags of regions only.
  private static func isFlagPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x1F3F4 || (0xE0000...0xE007F).contains(scalar.value)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  private static func append(_ value: UInt32, to result: inout String) {
    if let scalar = Unicode.Scalar(value) { result.unicodeScalars.append(scalar) }
  }

  private static func name(_ scalar: Unicode.Scalar, in result: inout String) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    result += "⟦U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟧"
  }
}
