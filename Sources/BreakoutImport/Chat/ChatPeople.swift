internal import BreakoutCore

/// Who is who in a chat: nicks, their owners, and those who were there.
struct ChatPeople {
  private var table: PeopleTable
  private var renamed: [String: String] = [:]
  private var spelled: [String: String] = [:]

  /// Everybody who was named, by key.
  private(set) var known: Set<String> = []

  /// Whom nicks were taken for that the table does not know, as sentences.
  private(set) var guesses: [String] = []

  /// Creates the people of a chat.
  init(_ table: PeopleTable) {
    self.table = table
  }

  /// Says that a nick is somebody's.
  mutating func identify(_ nick: String, as name: String) { table.add(nick: nick, name: name) }

  /// Remembers that a nick changed into another, unless the table knows the new one itself.
  mutating func rename(_ nick: String, to new: String) {
    guard !new.isEmpty, PeopleTable.key(nick) != PeopleTable.key(new), !table.knows(new) else {
      return
    }
    renamed[PeopleTable.key(new)] = name(nick)
  }

  /// The name of whoever has a nick; two spellings of one nick are the same person.
  mutating func name(_ nick: String) -> String {
    let key = PeopleTable.key(nick)
    let name = table.knows(nick) ? table.name(of: nick) : renamed[key] ?? guess(nick) ?? nick
    let nameKey = PeopleTable.key(name)
    known.insert(nameKey)
    known.insert(key)
    if let first = spelled[nameKey] { return first }
    spelled[nameKey] = name
    return name
  }

  /// A nick that is a word of one name in the table is taken for that person's, and said to be.
  private mutating func guess(_ nick: String) -> String? {
    guard let name = table.guess(nick) else { return nil }
    let sentence = "“\(nick)” was taken for \(name), the only one of that name in the table."
    if !guesses.contains(sentence) { guesses.append(sentence) }
    return name
  }

  /// Whether somebody of that name or nick has been named.
  func knows(_ nick: String) -> Bool {
    known.contains(PeopleTable.key(nick)) || table.knows(nick)
  }
}
