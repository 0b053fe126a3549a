/// Who scribes at a moment of the log.
///
/// Source: scribe.perl. The first command that names a scribe holds for the lines before it as well;
/// where there is none, whoever typed most is the scribe.
struct CurrentScribes {
  private var current: Set<String> = []

  /// Whether nobody was named, so that the one who typed most was taken.
  private(set) var guessed: String?

  /// Finds who scribes at the beginning.
  init(_ lines: [ChatLine]) {
    let said = lines.filter { $0.kind == .said }
    for line in said {
      guard case .scribes(let change, let names)? = ScribeCommand(line.text), change != .remove
      else { continue }
      let named = names.isEmpty ? (change == .add ? [line.nick] : []) : names
      guard !named.isEmpty else { continue }
      current = Set(named.map { PeopleTable.key(Self.parts($0).nick) })
      return
    }
    var counts: [String: Int] = [:]
    for line in said where !Bots.contain(line.nick) {
      counts[line.nick, default: 0] += 1
    }
    guessed = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    if let guessed { current = [PeopleTable.key(guessed)] }
  }

  /// Whether somebody scribes.
  func contain(_ nick: String) -> Bool { current.contains(PeopleTable.key(nick)) }

  /// Follows a command.
  mutating func change(_ change: ScribeCommand.Change, _ nicks: [String]) {
    let keys = nicks.map { PeopleTable.key($0) }
    if change == .set { current = [] }
    if change == .remove {
      current.subtract(keys)
    } else {
      current.formUnion(keys)
    }
  }

  /// Nick and name of `foo = John Smith` or `foo/John Smith`.
  static func parts(_ text: String) -> (nick: String, name: String?) {
    let pieces = text.split(maxSplits: 1) { $0 == "=" || $0 == "/" }.map(\.trimmed)
    guard pieces.count == 2 else { return (text, nil) }
    return (pieces[0], pieces[1])
  }
}
