/// A cell of a CSV file (RFC 4180) that no spreadsheet takes for a formula.
package enum CSVEscaping {
  /// The cell for a text.
  package static func cell(_ text: String) -> String {
    var text = VisibleText.lines(text)
    if isFormula(text) { text = "'" + text }
    guard text.utf8.contains(where: needsQuotes) else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Whether a spreadsheet would compute the text; spaces before the sign do not stop it.
  private static func isFormula(_ text: String) -> Bool {
    if text.hasPrefix("\t") || text.hasPrefix("\n") || text.hasPrefix("␍") { return true }
    switch text.unicodeScalars.first(where: { $0 != " " }) {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": return true
    default: return false
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: ";"),
      UInt8(ascii: "\t"), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
