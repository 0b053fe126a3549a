internal import BreakoutCore

/// Takes a typed line apart, word by word from the left.
package struct LineScanner: Sendable {
  /// What has not been taken yet.
  var rest: Substring

  /// Creates a scanner over one line.
  package init(_ line: String) {
    rest = Substring(line)
    skipSpaces()
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { rest.isEmpty }

  /// The next word without taking it; empty at the end.
  var peek: Substring {
    let bytes = rest.utf8
    guard let end = bytes.firstIndex(where: { !Self.isVisible($0) }) else { return rest }
    return bytes[end] == Self.space ? rest[..<end] : rest.prefix { !$0.isWhitespace }
  }

  /// Takes the next word; words in "quotes" count as one.
  ///
  /// - Parameter what: What the word stands for, for the error message.
  /// - Returns: The word, never empty unless quoted.
  /// - Throws: `UsageError` if there is none, or a quotation mark is not closed.
  mutating func word(_ what: String) throws(UsageError) -> String {
    guard !rest.isEmpty else { throw .missing(what) }
    if let quoted = try quoted() { return quoted }
    let word = peek
    drop(word)
    return String(word)
  }

  /// Takes a text in "quotes" or “quotes”, if one comes next.
  mutating func quoted() throws(UsageError) -> String? {
    guard let first = rest.first, first == "\"" || first == "“" else { return nil }
    let inner = rest.dropFirst()
    guard let end = inner.firstIndex(where: { $0 == "\"" || $0 == "”" }) else {
      throw UsageError("The quotation mark is not closed.")
    }
    let text = inner[..<end].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else { throw UsageError("There is nothing between the quotation marks.") }
    rest = inner[inner.index(after: end)...]
    skipSpaces()
    return text
  }

  /// Takes everything to the end of the line.
  mutating func text(_ what: String) throws(UsageError) -> String {
    guard !rest.isEmpty else { throw .missing(what) }
    defer { rest = "" }
    return trimmed(rest)
  }

  /// Everything to the end of the line, or nil if there is nothing.
  mutating func optionalText() -> String? {
    guard !rest.isEmpty else { return nil }
    defer { rest = "" }
    return trimmed(rest)
  }

  /// Takes the next word if it is this one, whatever its case and with or without a comma.
  mutating func keyword(_ keyword: String) -> Bool {
    let word = peek
    guard isBegun(by: keyword) else { return false }
    let typed = word.lowercased()
    guard typed == keyword || typed == keyword + "," else { return false }
    drop(word)
    return true
  }

  /// Takes the next words if they are these.
  mutating func keywords(_ words: String) -> Bool {
    var ahead = self
    for word in words.split(separator: " ") where !ahead.keyword(String(word)) { return false }
    self = ahead
    return true
  }

  /// Takes the next word as an item such as `P3`.
  mutating func item(_ what: String) throws(UsageError) -> ItemID {
    let word = try word(what)
    guard let item = ItemID(Self.bare(word)) else {
      throw Self.noItem(word, what)
    }
    return item
  }

  /// Why a word is not an item of this session.
  static func noItem(_ word: String, _ what: String) -> UsageError {
    guard let item = RoomItem(bare(word)) else {
      return UsageError("“\(word)” is not an item such as \(what).")
    }
    if item.item.kind == .nextStep {
      return UsageError(
        "\(item) is the room's own; type carry \(item) first, then change the step that comes of it."
      )
    }
    return UsageError("\(item) is an item of a room; this needs one such as \(what).")
  }

  /// Takes the next word if it is an item; a trailing `:` or `,` does not matter.
  mutating func optionalItem() -> ItemID? {
    guard let item = ItemID(Self.bare(String(peek))) else { return nil }
    let separator = peek.last == ":" ? ":" : ""
    rest = separator + rest[peek.endIndex...]
    skipSpaces()
    return item
  }

  /// Takes all items that come next.
  mutating func items() -> [ItemID] {
    var items: [ItemID] = []
    while let item = optionalItem() { items.append(item) }
    return items
  }

  /// Takes the next word as a whole number.
  mutating func number(_ what: String, in range: ClosedRange<Int>) throws(UsageError) -> Int {
    guard let number = Int(Self.bare(String(peek))), range.contains(number) else {
      throw UsageError(
        "After \(what) comes a number from \(range.lowerBound) to \(range.upperBound)."
      )
    }
    _ = try word(what)
    return number
  }

  /// Takes a text after a colon, if a colon comes next.
  mutating func reason() throws(UsageError) -> String? {
    guard rest.first == ":" else { return nil }
    rest = rest.dropFirst()
    skipSpaces()
    guard !rest.isEmpty else { throw UsageError("There is nothing after the colon.") }
    return optionalText()
  }

  /// Takes what stands before the first colon; nil, and nothing taken, if there is none.
  mutating func beforeColon() -> String? {
    guard let colon = rest.firstIndex(of: ":") else { return nil }
    defer { rest = rest[colon...] }
    return trimmed(rest[..<colon])
  }

  /// Takes everything as a name.
  mutating func name(_ what: String) throws(UsageError) -> TypedName {
    if let quoted = try quoted() { return try Self.typedName(quoted) }
    return try Self.typedName(try text(what))
  }

  /// Takes everything as names between commas; a name may have several words.
  mutating func names(_ what: String) throws(UsageError) -> [TypedName] {
    let parts = try text(what).split(separator: ",")
    var names: [TypedName] = []
    for part in parts where !part.allSatisfy({ $0.isWhitespace }) {
      let bare = part.drop { $0.isWhitespace }
      names.append(
        try Self.typedName(bare.hasPrefix("and ") ? String(bare.dropFirst(4)) : String(part))
      )
    }
    guard !names.isEmpty else { throw .missing(what) }
    return names
  }

  /// Refuses whatever is left.
  func expectEnd() throws(UsageError) {
    guard isAtEnd else { throw UsageError("“\(rest.prefix(40))” is more than this needs.") }
  }

  static func typedName(_ text: String) throws(UsageError) -> TypedName {
    let bare = text.trimmingQuotes()
    guard let name = TypedName(folding: bare) else { throw UsageError("“\(bare)” is not a name.") }
    guard name.text.count <= 100 else { throw UsageError("A name has at most 100 letters.") }
    return name
  }

  static func bare(_ word: String) -> String {
    String(word.reversed().drop { $0 == "," || $0 == ":" || $0 == "." }.reversed())
  }

  /// Takes the next word.
  private mutating func drop(_ word: Substring) {
    rest = rest[word.endIndex...]
    skipSpaces()
  }

  private mutating func skipSpaces() {
    let bytes = rest.utf8.drop { $0 == Self.space }
    guard let next = bytes.first, !Self.isVisible(next) else {
      rest = Substring(bytes)
      return
    }
    rest = rest.drop(while: \.isWhitespace)
  }

  // A line is looked at byte by byte where it is ASCII, as most are: whether a character is a space
  // costs a search in the tables of Unicode.

  private static let space = UInt8(ascii: " ")

  /// Whether a byte is a printable ASCII character other than the space.
  private static func isVisible(_ byte: UInt8) -> Bool { byte > space && byte < 0x7F }

  /// Whether the next word may be this one, as far as its first byte says.
  private func isBegun(by keyword: String) -> Bool {
    guard let first = rest.utf8.first, let wanted = keyword.utf8.first else { return false }
    // Upper and lower case of ASCII differ in one bit.
    return first | 0x20 == wanted | 0x20 || first >= 0x80
  }

  private func trimmed(_ text: Substring) -> String {
    var end = text.endIndex
    while end > text.startIndex, text[text.index(before: end)].isWhitespace {
      end = text.index(before: end)
    }
    return String(text[..<end])
  }
}

extension String {
  fileprivate func trimmingQuotes() -> String {
    let marks: Set<Character> = ["\"", "“", "”", " ", ","]
    var text = self[...]
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}
