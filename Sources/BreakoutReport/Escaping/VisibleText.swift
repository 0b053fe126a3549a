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

  /// Whether every character is printable ASCII.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
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
