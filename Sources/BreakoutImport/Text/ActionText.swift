internal import BreakoutCore

/// What an action says about its owner and its date.
enum ActionText {
  /// Words that begin an action and are nobody's name.
  private static let verbs: Set<String> = [
    "add", "agree", "ask", "check", "come", "continue", "contribute", "everyone", "get", "go",
    "have", "invite", "link", "listen", "look", "merge", "migrate", "move", "need", "post",
    "propose", "publish", "reach", "refer", "reply", "report", "respond", "return", "see", "send",
    "speak", "submit", "switch", "talk", "try", "update", "upgrade", "want", "work", "write",
  ]

  /// The next step that an action's text describes.
  ///
  /// - Parameters:
  ///   - text: The action.
  ///   - isKnown: Whether a name is somebody who takes part.
  /// - Returns: The next step, with the whole text.
  static func nextStep(_ text: String, isKnown: (String) -> Bool) -> ImportedNextStep {
    ImportedNextStep(text: text.orNoText, owners: owners(in: text, isKnown), due: due(in: text))
  }

  /// Who sees to it: `bar to do this`, `baz: do the same`, `ann, ben and cleo to …`.
  static func owners(in text: String, _ isKnown: (String) -> Bool) -> [String] {
    if let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) {
      let found = list(text[..<colon])
      let after = text[text.index(after: colon)...]
      if !found.isEmpty, !after.hasPrefix("//"), found.allSatisfy({ isName($0, isKnown) }) {
        return found
      }
    }
    let words = text.split(separator: " ")
    if let to = words.firstIndex(where: { ["to", "will", "shall"].contains($0.lowercased()) }),
      to > 0, to < words.count - 1
    {
      let found = list(words[..<to].joined(separator: " "))
      if !found.isEmpty, found.allSatisfy({ isName($0, isKnown) }) { return found }
    }
    return []
  }

  private static func list(_ text: some StringProtocol) -> [String] {
    text.split(separator: ",").flatMap { part in
      var names: [[Substring]] = []
      names.append([])
      for word in String(part).split(separator: " ").map({ Substring($0) }) {
        if ["and", "&", "+"].contains(word.lowercased()) {
          names.append([])
        } else {
          names[names.count - 1].append(word)
        }
      }
      return names.map { $0.joined(separator: " ") }
    }.filter { !$0.isEmpty }
  }

  private static func isName(_ text: String, _ isKnown: (String) -> Bool) -> Bool {
    if isKnown(text) { return true }
    return !text.contains(" ") && text.count <= 30 && !verbs.contains(text.lowercased())
      && text.first.map { $0.isLetter || $0 == "_" } == true
  }

  /// An action without the names and the colon in front of it; whole where there is no colon.
  static func withoutOwner(_ text: String) -> String {
    let words = text.split(separator: " ")
    let to = words.firstIndex { ["to", "will", "shall"].contains($0.lowercased()) }
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return text }
    // In “Ann to ask: who pays?” the colon is no part of the name.
    if let to, words[to].startIndex < colon { return text }
    return text[colon...].dropFirst().trimmed
  }

  /// An action without the words at its end that say by when, such as `by 15 January 2012`.
  static func withoutDate(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard let by = words.lastIndex(where: { $0.lowercased() == "by" }), by > 0 else { return text }
    let date = words[(by + 1)...]
    let isWhole = date.count == 3 || (date.count == 1 && (date.first?.utf8.count ?? 0) <= 11)
    guard isWhole, DateWords.first(in: date.joined(separator: " ")) != nil else { return text }
    return words[..<by].joined(separator: " ")
  }

  /// The date in an action, where a word says that it is the day by which it is to be done.
  static func due(in text: String) -> CalendarDate? {
    let words = text.split(whereSeparator: \.isWhitespace)
    for (place, word) in words.enumerated() {
      let bare = word.lowercased().filter(\.isLetter)
      guard ["by", "due", "until", "before", "deadline", "on"].contains(bare) else { continue }
      let following = words[(place + 1)...].prefix(4).joined(separator: " ")
      if let date = DateWords.first(in: following) { return date }
      if let glued = word.split(separator: ":").last, let date = DateWords.numeric(glued) {
        return date
      }
    }
    return nil
  }
}
