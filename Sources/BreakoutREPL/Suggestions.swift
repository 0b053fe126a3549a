internal import BreakoutCore

/// What somebody who mistyped a verb may have meant.
enum Suggestions {
  /// A sentence about a verb that does not exist, with those nearest to it.
  static func unknownVerb(_ word: String) -> String {
    let near = near(word)
    let rest =
      near.isEmpty ? "Type ? for what can be done now." : "Did you mean \(listed(near))?"
    return "There is no command “\(word.prefix(40))”; nothing was recorded. \(rest)"
  }

  private static func near(_ word: String) -> [String] {
    let names = REPLCommand.all.flatMap { [$0.name] + $0.aliases }
    let bare = strip(word)
    guard !bare.isEmpty, bare.count <= 20 else { return [] }
    let ranked = names.map { (name: $0, distance: distance(bare, strip($0))) }
      .filter { $0.distance <= (bare.count <= 3 ? 1 : 2) }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    var seen: [String] = []
    for name in ranked.map(\.name) where !seen.contains(name) { seen.append(name) }
    return Array(seen.prefix(3))
  }

  private static func distance(_ word: String, _ name: String) -> Int {
    if word.count >= 3, name.hasPrefix(word) { return 0 }
    return editDistance(word, name)
  }

  private static func strip(_ word: String) -> String {
    String(word.prefix { $0 != "+" && $0 != "-" && $0 != "?" && $0 != ":" })
  }
}
