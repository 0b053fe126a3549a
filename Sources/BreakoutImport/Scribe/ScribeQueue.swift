/// The queue, the agenda and the talk with bots that Zakim keeps: no part of what was said.
///
/// Source: the commands of Zakim that scribe.perl leaves out.
enum ScribeQueue {
  /// What kind of aside a line is; nil if it is none.
  static func aside(_ line: String) -> String? {
    let text = line.onOneLine.lowercased()
    if isQueue(text) { return "commands for the queue" }
    if isAgenda(text) { return "commands for the agenda of a bot" }
    if Bots.areAddressed(line) { return "lines of or to bots" }
    return nil
  }

  private static func isQueue(_ text: String) -> Bool {
    if let rest = afterQueue(text), rest.first.map({ "-+=?".contains($0) }) == true { return true }
    if let mark = text.first, "-+=?".contains(mark) {
      let word = text.dropFirst().trimmed.prefix { isWord($0) }
      if ["q", "qq", "queue"].contains(String(word)) { return true }
    }
    for beginning in ["", "chair "] {
      for verb in ["ack ", "acks ", "recognize ", "recognizes "] {
        if let rest = text.after(beginning + verb), isWord(rest.first) { return true }
      }
    }
    if ["vq?", "qv?", "vqueue?"].contains(where: { text.hasPrefix($0) }) { return true }
    let words = ["please", "pls", "plese", "plase", "show", "the", "verbose", "full"]
    let asked = text.split(separator: " ").drop { words.contains(String($0)) }
    return asked.count == 1 && ["q", "queue", "q?", "queue?"].contains(asked.joined())
  }

  private static func afterQueue(_ text: some StringProtocol) -> String? {
    for word in ["queue", "qq", "q"] where text.hasPrefix(word) {
      return String(text.dropFirst(word.count)).trimmed
    }
    return nil
  }

  private static func isWord(_ character: Character?) -> Bool {
    guard let character else { return false }
    return character.isLetter || character.isNumber || character == "_"
  }

  private static func isAgenda(_ text: String) -> Bool {
    for word in ["agenda", "aggenda"] {
      if let rest = text.after(word) {
        let mark = rest.drop { $0 == " " || $0.isNumber }.first
        if let mark, "+-=?".contains(mark) { return true }
      }
    }
    var words = text.split(separator: " ").map(String.init)
    if words.count > 1, ["please", "pls", "plese"].contains(words[0]) { words.removeFirst() }
    if ["clear agenda", "clear the agenda"].contains(words.joined(separator: " ")) { return true }
    if words.first == "really" { words.removeFirst() }
    guard words.contains(where: { $0.hasPrefix("agendum") || $0 == "agenda" }),
      let verb = words.first
    else { return false }
    let rest = words.dropFirst()
    switch verb {
    case "delete", "drop", "forget", "remove", "skip", "close", "open": return rest.count <= 3
    case "take": return rest.first == "up"
    case "move": return rest.first == "to"
    case "next": return rest.count == 1
    case "agendum": return !rest.isEmpty
    case "agenda": return rest.first.map { Int($0) != nil } == true
    default: return false
    }
  }
}
