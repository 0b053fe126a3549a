/// Nicks that are programs, whose lines are no part of what people said.
enum Bots {
  private static let known: Set<String> = [
    "rrsagent", "zakim", "gb", "github", "github-bot", "ghurlbot", "voip-ld", "voip-vctf",
    "voip", "chanserv", "nickserv", "ubottu", "supybot", "openstack", "opendevmeet", "hubot",
  ]
  private static let people: Set<String> = ["abbot", "talbot", "cabot"]

  /// Whether a nick is a program's.
  static func contain(_ nick: String) -> Bool {
    let key = PeopleTable.key(nick)
    return known.contains(key) || key.hasPrefix("voip-")
      || (key.hasSuffix("bot") && !people.contains(key))
  }

  /// Whether a line is spoken to a program, such as `RRSAgent, make minutes` or `voip: 34 is ann`.
  static func areAddressed(_ text: String) -> Bool {
    let word = text.trimmed.prefix { !$0.isWhitespace && $0 != "," && $0 != ":" }
    let rest = text.trimmed.dropFirst(word.count)
    guard rest.first == "," || rest.first == ":" else { return false }
    let key = word.lowercased()
    return contain(key) || ["rssagent", "rrsgent"].contains(key)
  }
}
