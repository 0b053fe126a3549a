/// Which nick is whose: a table that comes with the files.
package struct PeopleTable: Equatable, Sendable {
  private var names: [String: String] = [:]
  private var words: [String: Set<String>] = [:]

  /// Creates an empty table.
  package init() {}

  /// Says that a nick is somebody's.
  package mutating func add(nick: String, name: String) {
    names[Self.key(nick)] = name
    names[nick.lowercased()] = name
    for word in name.split(whereSeparator: { !$0.isLetter }) where word.count >= 4 {
      words[word.lowercased(), default: []].insert(name)
    }
  }

  /// The one name of which a nick that the table does not know is a word; nil if there are none or
  /// several.
  package func guess(_ nick: String) -> String? {
    guard !knows(nick), let found = words[Self.key(nick)], found.count == 1 else { return nil }
    return found.first
  }

  /// How many nicks are known.
  package var count: Int { names.count }

  /// The name behind a nick; the nick itself where the table does not know it.
  package func name(of nick: String) -> String {
    names[nick.lowercased()] ?? names[Self.key(nick)] ?? nick
  }

  /// Whether the table knows a nick.
  package func knows(_ nick: String) -> Bool { names[Self.key(nick)] != nil }

  /// What makes two ways of writing a nick the same: case does not matter, nor does what a client
  /// puts behind a nick that is in use.
  package static func key(_ nick: String) -> String {
    var key = nick.lowercased()
    while key.count > 1, key.hasSuffix("_") || key.hasSuffix("`") { key.removeLast() }
    return key
  }
}
