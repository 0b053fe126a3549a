internal import BreakoutCore

/// Takes one line of a chat's log apart, in any of the forms that programs write.
///
/// Read are the forms that scribe.perl reads (RRSAgent, bip, mIRC, irssi with two themes, qwebirc,
/// IRCCloud, Quassel), and those of XChat, HexChat, WeeChat, ZNC and Textual.
enum ChatLineReader {
  /// The line taken apart; nil if it has none of the forms.
  static func read(_ line: SourceLine) -> ChatLine? {
    let text = line.text[...]
    if let day = dayChange(text) {
      return ChatLine(place: line.place, kind: .day(day), nick: "", text: "")
    }
    if text.hasPrefix("---") || text.hasPrefix("****") || text.hasPrefix("Session ")
      || text.hasPrefix("Start of ") || text.hasPrefix("End of ")
    {
      return ChatLine(place: line.place, kind: .notice, nick: "", text: line.text)
    }
    let (stamp, rest) = ClockStamp.take(from: text).map { ($0, $1) } ?? (nil, text)
    guard var read = body(rest, isStamped: stamp != nil, line.place) else { return nil }
    read.stamp = stamp
    return read
  }

  /// `--- Log opened Tue Jan 31 10:42:03 2017` and what other clients write for it.
  private static func dayChange(_ text: Substring) -> CalendarDate? {
    let lowered = text.prefix(60).lowercased()
    let beginnings = [
      "--- log opened", "--- day changed", "**** begin logging", "session start", "-- day changed",
    ]
    guard beginnings.contains(where: { lowered.hasPrefix($0) }) else { return nil }
    return DateWords.first(in: text)
  }

  private static func body(_ rest: Substring, isStamped: Bool, _ place: SourcePlace) -> ChatLine? {
    let text = rest.drop { $0 == " " || $0 == "\t" }
    let indented = text.startIndex != rest.startIndex
    if text.hasPrefix("<"), let line = bracketed(text, place) { return line }
    if isStamped || !indented, let line = starred(text, place) { return line }
    guard isStamped else { return nil }
    if let line = arrow(text, place) { return line }
    if let line = columns(text, place) { return line }
    if let line = tabbed(rest, place) { return line }
    return plain(text, place)
  }

  /// `<nick> text`, `<@nick> text`, `< nick> text`.
  private static func bracketed(_ text: Substring, _ place: SourcePlace) -> ChatLine? {
    if let line = bip(text, place) { return line }
    guard let close = text.firstIndex(of: ">") else { return nil }
    let nick = text[..<close].dropFirst().trimmed.drop { "@+%~&".contains($0) }
    guard !nick.isEmpty, !nick.contains(" "), nick.count <= 64 else { return nil }
    var said = text[close...].dropFirst()
    if said.first == " " || said.first == "\t" { said.removeFirst() }
    return typed(String(nick), said, place)
  }

  /// `< nick!user@host: text`, as bip writes.
  private static func bip(_ text: Substring, _ place: SourcePlace) -> ChatLine? {
    guard text.hasPrefix("< "), let bang = text.firstIndex(of: "!"),
      let colon = text[bang...].firstIndex(of: ":"), !text[..<bang].contains(">")
    else { return nil }
    let nick = text[..<bang].dropFirst(2)
    guard !nick.contains(" ") else { return nil }
    return typed(String(nick), text[colon...].dropFirst().drop { $0 == " " }, place)
  }

  private static func typed(_ nick: String, _ text: Substring, _ place: SourcePlace) -> ChatLine {
    // Servers and RRSAgent tell that somebody came as if they had said so themselves.
    for (words, kind) in [("joined", ChatLine.Kind.joined), ("left", .left)]
    where text.hasPrefix("\(nick) has \(words) ") {
      return ChatLine(place: place, kind: kind, nick: nick, text: String(text))
    }
    if text.hasPrefix("\(nick) has changed the topic to:") {
      return ChatLine(place: place, kind: .notice, nick: nick, text: String(text))
    }
    return ChatLine(place: place, kind: .said, nick: nick, text: plainText(text))
  }

  /// `* nick text`, `*** nick has joined`, `-!- nick [host] has quit`, `== nick …`.
  private static func starred(_ text: Substring, _ place: SourcePlace) -> ChatLine? {
    for mark in ["***", "-!-", "==", "-*-", "*"] where text.hasPrefix(mark) {
      let rest = text.dropFirst(mark.count)
      guard mark == "-!-" || rest.isEmpty || rest.first?.isWhitespace == true else { continue }
      return event(rest.drop { $0.isWhitespace || $0 == "|" }, place, isEmote: mark.contains("*"))
    }
    return nil
  }

  /// `--> nick has joined`, `|<-- nick has left`, `→ Joined`, `⇐ nick quit`.
  private static func arrow(_ text: Substring, _ place: SourcePlace) -> ChatLine? {
    let marks = ["-->|", "|<--", "-->", "<--", "<->", "→", "←", "⇐", "—", "--", "ℹ"]
    for mark in marks where text.hasPrefix(mark) {
      let rest = text.dropFirst(mark.count)
      guard rest.isEmpty || rest.first?.isWhitespace == true else { continue }
      let words = rest.drop { $0.isWhitespace || $0 == "|" }
      var line = event(words, place, isEmote: mark == "—")
      if line.kind == .notice || line.kind == .emote {
        if ["-->|", "-->", "→"].contains(mark) { line.kind = .joined }
        if ["|<--", "<--", "←", "⇐"].contains(mark) { line.kind = .left }
      }
      return line
    }
    return nil
  }

  /// `   nick | text` and `«Quit» | nick …`, columns as some irssi themes have them.
  private static func columns(_ text: Substring, _ place: SourcePlace) -> ChatLine? {
    guard let bar = text.firstIndex(of: "|"), text[..<bar].hasSuffix(" ") else { return nil }
    let left = text[..<bar].trimmed.drop { "@+% ".contains($0) }
    let rest = text[bar...].dropFirst().drop { $0 == " " }
    guard !left.isEmpty, !left.contains(" ") else { return nil }
    if left.hasPrefix("«") || left == "*" { return event(rest, place, isEmote: left == "*") }
    if ["-->", "<--", "--", "<->"].contains(left) { return arrow(left + " " + rest, place) }
    return typed(String(left), rest, place)
  }

  /// `nick<tab>text` behind a time, as WeeChat writes.
  private static func tabbed(_ rest: Substring, _ place: SourcePlace) -> ChatLine? {
    let cells = rest.drop { $0 == "\t" }.split(separator: "\t", maxSplits: 1)
    guard rest.first == "\t", cells.count == 2 else { return nil }
    let nick = cells[0].trimmed
    if ["-->", "<--", "--"].contains(nick) { return arrow(nick + " " + cells[1], place) }
    if nick == "*" { return event(cells[1], place, isEmote: true) }
    guard !nick.isEmpty, !nick.contains(" ") else { return nil }
    return typed(String(nick.drop { "@+%~&".contains($0) }), cells[1], place)
  }

  /// `nick: text` behind a time.
  private static func plain(_ text: Substring, _ place: SourcePlace) -> ChatLine? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let nick = text[..<colon]
    guard !nick.isEmpty, !nick.contains(where: \.isWhitespace) else { return nil }
    return typed(String(nick), text[colon...].dropFirst().drop { $0 == " " }, place)
  }

  /// What a line that nobody typed says.
  private static func event(
    _ text: Substring,
    _ place: SourcePlace,
    isEmote: Bool
  ) -> ChatLine {
    let nick = text.prefix { !$0.isWhitespace }
    let words = text.dropFirst(nick.count)
    var kind = isEmote ? ChatLine.Kind.emote : .notice
    for word in [
      " joined ", " has joined", " is now known as ", " has left", " left ", " has quit",
    ]
    where words.contains(word) {
      switch word {
      case " joined ", " has joined": kind = .joined
      case " is now known as ":
        kind = .renamed(to: words.split(separator: " ").last.map(String.init) ?? "")
      default: kind = .left
      }
      break
    }
    if kind == .notice || kind == .emote,
      [" has signed off", " quit ", "(Ping timeout"].contains(where: { words.contains($0) })
    {
      kind = .left
    }
    return ChatLine(place: place, kind: kind, nick: String(nick), text: String(words).trimmed)
  }

  /// The text without the codes by which mIRC and its like print bold and coloured.
  private static func plainText(_ text: Substring) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 }) else { return String(text) }
    var plain = ""
    var rest = text
    while let first = rest.popFirst() {
      switch first {
      case "\u{03}":
        rest = rest.drop { $0.isNumber }
        if rest.first == ",", rest.dropFirst().first?.isNumber == true {
          rest = rest.dropFirst().drop { $0.isNumber }
        }
      case "\u{01}", "\u{02}", "\u{0F}", "\u{16}", "\u{1D}", "\u{1F}": break
      default: plain.append(first)
      }
    }
    return plain
  }
}
