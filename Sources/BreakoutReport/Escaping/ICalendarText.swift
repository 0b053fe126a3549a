/// Lines of a calendar (RFC 5545): texts are escaped, and long lines go on in the next one.
enum ICalendarText {
  /// The most octets of a line, without its line break (RFC 5545, 3.1).
  static let lineLimit = 75

  /// A text as the value of a property (RFC 5545, 3.3.11); line ends in it are kept.
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.lines(text).unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      case "\t": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Writes a line with its line break; no character as a reader sees it is cut in two, unless it is
  /// longer than a line.
  static func append(line: String, to text: inout String) {
    var octets = 0
    for character in line {
      let parts =
        character.utf8.count < lineLimit
        ? [String(character)] : character.unicodeScalars.map { String($0) }
      for part in parts {
        if octets + part.utf8.count > lineLimit {
          text += "\r\n "
          octets = 1
        }
        text += part
        octets += part.utf8.count
      }
    }
    text += "\r\n"
  }
}
