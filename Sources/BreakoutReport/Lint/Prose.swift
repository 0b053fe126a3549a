/// Prose in Markdown or plain text, cut into blocks and sentences.
///
/// Front matter, code blocks and HTML comments are left out.
struct Prose {
  /// A heading, a paragraph, an item of a list or a row of a table.
  struct Block {
    /// The sentences.
    var sentences: [Sentence]

    /// Whether it is a heading.
    var isHeading = false

    /// Whether it is a row of a table.
    var isRow = false

    /// Whether it is an indented item under another.
    var isNested = false
  }

  /// One sentence; a cell of a table.
  struct Sentence {
    /// The words.
    var tokens: [ProseToken]

    /// What follows the last word.
    var rest: String

    /// What follows a word, up to the next.
    func gap(after place: Int) -> String {
      place + 1 < tokens.count ? tokens[place + 1].gap : rest
    }

    /// The words of a range as written, without markup.
    func words(_ range: Range<Int>) -> String {
      var text = ""
      for place in range {
        if place > range.lowerBound {
          text += tokens[place].gap.replacing("\n", with: " ").filter { $0 != "*" && $0 != "_" }
        }
        text += tokens[place].text
      }
      return text
    }
  }

  /// The blocks in order.
  private(set) var blocks: [Block] = []

  /// The cells of the row of a table in plain text, each with its lines.
  private var cells: [[(number: Int, text: Substring)]] = []

  private var open: [(number: Int, text: Substring)] = []
  private var kind = Kind.paragraph

  private enum Kind {
    case paragraph
    case heading
    case row
    case item(nested: Bool)
  }

  /// Reads a text.
  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var skipped = Skipped()
    var table: TextTableColumns?
    for (place, line) in lines.enumerated() where !skipped.skips(line, at: place, of: lines) {
      if let columns = TextTableColumns(rule: line) {
        closeRow()
        close()
        table = columns
      } else if let columns = table, line.contains(where: { $0 != " " }) {
        readRow(columns.cells(of: line), place + 1)
      } else {
        closeRow()
        table = nil
        read(line, place + 1)
      }
    }
    closeRow()
    close()
  }

  private mutating func read(_ line: Substring, _ number: Int) {
    var content = line.drop { $0 == " " || $0 == "\t" || $0 == ">" }
    let isNested =
      line.prefix { $0 == ">" || $0 == " " || $0 == "\t" }.filter { $0 != ">" }.count > 1
    if content.isEmpty {
      close()
    } else if content.first == "#" {
      begin(.heading, content.drop { $0 == "#" }, number)
      close()
    } else if content.first == "|" {
      guard content.contains(where: { $0.isLetter || $0.isNumber }) else { return close() }
      for cell in content.split(separator: "|") where cell.contains(where: { $0 != " " }) {
        open.append((number, cell))
      }
      kind = .row
      close()
    } else if let rest = Self.item(content) {
      content = rest
      begin(.item(nested: isNested), content, number)
    } else {
      if open.isEmpty { kind = .paragraph }
      open.append((number, content))
    }
  }

  /// Takes a line of a table in plain text; one whose first cell is empty goes on with a row.
  private mutating func readRow(_ texts: [Substring], _ number: Int) {
    if texts.first?.isEmpty == false { closeRow() }
    if cells.isEmpty { cells = texts.map { _ in [] } }
    for (place, text) in texts.enumerated() where place < cells.count && !text.isEmpty {
      cells[place].append((number, text))
    }
  }

  private mutating func closeRow() {
    defer { cells = [] }
    let sentences = cells.filter { !$0.isEmpty }.flatMap { Self.sentences($0) }
    if !sentences.isEmpty { blocks.append(Block(sentences: sentences, isRow: true)) }
  }

  private mutating func begin(_ kind: Kind, _ content: Substring, _ number: Int) {
    close()
    self.kind = kind
    open = [(number, content)]
  }

  /// What follows the mark of a list's item; nil if the line begins none.
  private static func item(_ line: Substring) -> Substring? {
    guard let first = line.first else { return nil }
    if "-*+•".contains(first), line.dropFirst().first == " " { return line.dropFirst(2) }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count < 4, let mark = rest.first, ".)".contains(mark),
      rest.dropFirst().first == " "
    else { return nil }
    return rest.dropFirst(2)
  }

  private mutating func close() {
    defer { open = [] }
    guard !open.isEmpty else { return }
    var block = Block(sentences: [])
    switch kind {
    case .row:
      block.isRow = true
      block.sentences = open.flatMap { Self.sentences([$0]) }
    case .heading: block.isHeading = true
    case .item(let nested): block.isNested = nested
    case .paragraph: break
    }
    if !block.isRow { block.sentences = Self.sentences(open) }
    if !block.sentences.isEmpty { blocks.append(block) }
  }
}

extension Prose {
  /// Remembers what is left out: front matter, code blocks, comments.
  private struct Skipped {
    private var fence: String?
    private var isFront = false
    private var isComment = false

    mutating func skips(_ line: Substring, at place: Int, of lines: [Substring]) -> Bool {
      let text = line.drop { $0 == " " || $0 == ">" }
      if place == 0, line == "---", lines.dropFirst().contains("---") {
        isFront = true
        return true
      }
      if isFront {
        if line == "---" { isFront = false }
        return true
      }
      if let open = fence {
        if text.hasPrefix(open) { fence = nil }
        return true
      }
      for mark in ["```", "~~~"] where text.hasPrefix(mark) {
        fence = mark
        return true
      }
      if isComment || text.hasPrefix("<!--") {
        isComment = !text.contains("-->")
        return true
      }
      return false
    }
  }

  /// The sentences of a block; what stands in square brackets after a full stop belongs to the
  /// sentence before.
  private static func sentences(_ lines: [(number: Int, text: Substring)]) -> [Sentence] {
    var (tokens, rest) = ProseScanner.tokens(lines)
    markStatement(&tokens)
    var sentences: [Sentence] = []
    var begin = 0
    var isReference = false
    for place in tokens.indices.dropFirst() {
      let gap = tokens[place].gap
      if isReference {
        guard gap.contains("]") else { continue }
        isReference = gap.last == "["
        if isReference { continue }
      } else {
        guard ends(tokens[place - 1], gap, tokens[place]) else { continue }
        if gap.last == "[" {
          isReference = true
          continue
        }
      }
      sentences.append(Sentence(tokens: Array(tokens[begin..<place]), rest: gap))
      begin = place
    }
    if begin < tokens.count {
      sentences.append(Sentence(tokens: Array(tokens[begin...]), rest: rest))
    }
    return sentences
  }

  /// Whether a sentence ends between two words.
  private static func ends(_ before: ProseToken, _ gap: String, _ after: ProseToken) -> Bool {
    guard let mark = gap.firstIndex(where: { ".!?".contains($0) }) else { return false }
    let rest = gap[gap.index(after: mark)...]
    guard rest.contains(where: \.isWhitespace) else { return false }
    if gap.last == "[" { return true }
    let isShort = ["eg", "ie", "cf", "e", "i", "g", "vs", "no", "art", "approx", "mr", "ms", "dr"]
      .contains(before.folded)
    return !isShort && (after.isCapital || after.number != nil || after.isQuoted)
  }

  /// A block that is somebody's statement is quoted as a whole.
  private static func markStatement(_ tokens: inout [ProseToken]) {
    let first = tokens.prefix(3).map(\.folded)
    let openings = [
      ["minority", "statement"], ["open", "objection"], ["objection"], ["dissent"],
      ["reply", "recorded"], ["left", "out"],
    ]
    guard openings.contains(where: { first.starts(with: $0) }) else { return }
    for place in tokens.indices { tokens[place].isQuoted = true }
  }
}
