/// `Name: text`, as a scribe writes down what somebody says.
///
/// Source: scribe.perl. A name is one word without quotation marks, does not begin with two dots, and
/// is neither the beginning of an address nor of a proposal, an issue or an action with a number.
struct SpeakerLine: Equatable {
  /// The name.
  var name: String

  /// What follows the colon.
  var text: String

  /// Creates a quotation.
  init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// Reads a line; nil if nobody is quoted.
  init?(_ line: String) {
    let rest = line.drop { $0 == " " }
    guard let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let word = rest[..<colon].trimmed
    let said = rest[colon...].dropFirst()
    guard !word.isEmpty, !word.contains(where: { $0 == " " || $0 == "\"" || $0 == ">" }),
      !word.hasPrefix(".."), word != ".", !said.hasPrefix("//"), !Self.isSpecial(word)
    else { return nil }
    name = word
    text = said.trimmed
  }

  private static func isSpecial(_ word: String) -> Bool {
    let word = word.lowercased()
    if ["proposed", "proposal", "github", "mailto", "http", "https", "geo"].contains(word) {
      return true
    }
    return ["issue-", "action-"].contains { beginning in
      word.hasPrefix(beginning) && word.dropFirst(beginning.count).allSatisfy(\.isNumber)
    }
  }

  /// What follows the dots of a line that goes on; nil if it has none.
  static func continuation(_ line: String) -> String? {
    let text = line.trimmed
    if text.hasPrefix("…") { return text.drop { $0 == "…" }.trimmed }
    guard text.hasPrefix("..") else { return nil }
    return text.drop { $0 == "." }.trimmed
  }
}

/// What Zakim says that belongs into the minutes.
enum ZakimLine {
  /// The topic that a line takes up; nil if it takes up none.
  static func topic(_ line: String) -> String? {
    guard let rest = line.after("agendum ") else { return nil }
    let text = rest.drop { $0.isNumber }
    if text.hasPrefix(". \""), let end = text.firstRange(of: "\" taken up") {
      return String(text[..<end.lowerBound].dropFirst(3))
    }
    guard text.hasPrefix(" -- ") else { return nil }
    let title = text.dropFirst(4)
    return String(
      title.firstRange(of: " -- taken up [from").map { title[..<$0.lowerBound] } ?? title
    )
  }

  /// The people whom a line counts; nil if it counts none.
  static func attendees(_ line: String) -> [String]? {
    for words in ["the attendees have been ", "the attendees were "] {
      guard let range = line.firstRange(of: words) else { continue }
      return names(in: line[range.upperBound...].replacing("(no one)", with: ""))
    }
    return nil
  }
}
