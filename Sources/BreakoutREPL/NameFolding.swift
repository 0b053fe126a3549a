internal import BreakoutCore
internal import Foundation

extension TypedName {
  /// Folds a name as typed: "Bruno Dupré" gets the handle `bruno-dupre`.
  ///
  /// Nil if no letter or digit is left.
  init?(folding text: String) {
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let handle = Self.words(trimmed).joined(separator: "-")
    guard !handle.isEmpty else { return nil }
    self.init(trimmed, handle: Handle(handle))
  }

  /// The folded words of a text: lower case, without diacritics, cut at everything that is neither
  /// a letter nor a digit.
  static func words(_ text: String) -> [String] {
    var words: [String] = [""]
    for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        words[words.count - 1] += spelled(scalar)
      } else if scalar.properties.generalCategory == .nonspacingMark || scalar == "'"
        || scalar == "’"
      {
        continue
      } else if words[words.count - 1] != "" {
        words.append("")
      }
    }
    return words.filter { !$0.isEmpty }
  }

  /// Letters that Unicode does not take apart, as people type them without a special keyboard.
  private static func spelled(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "ø": "o"
    case "ł": "l"
    case "đ", "ð": "d"
    case "ß": "ss"
    case "æ": "ae"
    case "œ": "oe"
    case "þ": "th"
    case "ı": "i"
    default: String(scalar)
    }
  }
}
