internal import BreakoutCore

/// What somebody who mistyped a verb may have meant.
enum Suggestions {
  /// A sentence about a verb that does not exist, with those nearest to it.
  static func unknownVerb(_ word: String) -> String {
    if let advice = WordsElsewhere.advice(for: strip(word)) { return advice }
    let near = near(word)
    let rest =
      near.isEmpty
      ? translated("Type ? for what can be done now.") : translated("Did you mean \(listed(near))?")
    return translated("There is no command “\(word.prefix(40))”; nothing was recorded. \(rest)")
  }

  /// What nobody should type because it was guessed.
  private static let grave: Set<String> = ["end", "final", "quit", "void"]

  private static func near(_ word: String) -> [String] {
    let bare = strip(word)
    guard !bare.isEmpty, bare.count <= 20 else { return [] }
    let limit = bare.count <= 3 ? 1 : 2
    let ranked = REPLCommand.all.filter { !grave.contains($0.name) }.map { command in
      let words = [command.name] + command.aliases
      return (command.name, words.map { distance(bare, strip($0)) }.min() ?? .max)
    }
    let near = ranked.filter { $0.1 <= limit }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    return near.prefix(3).map { $0.0 == "?" ? "help" : $0.0 }
  }

  private static func distance(_ word: String, _ name: String) -> Int {
    if word.count >= 3, name.hasPrefix(word) { return 0 }
    let distance = editDistance(word, name)
    // Two letters of four are too much of a word, unless they only changed places.
    return distance == 2 && word.count == 4 && word.sorted() != name.sorted() ? .max : distance
  }

  private static func strip(_ word: String) -> String {
    String(word.prefix { $0 != "+" && $0 != "-" && $0 != "?" && $0 != ":" })
  }
}
