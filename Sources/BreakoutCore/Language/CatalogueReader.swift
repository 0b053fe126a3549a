/// What is wrong with the text of a catalogue.
package struct CatalogueError: Error, Equatable, Sendable {
  /// The line, counted from 1.
  package var line: Int

  /// One sentence that names the line.
  package var message: String

  init(_ line: Int, _ problem: String) {
    self.line = line
    message = "Line \(line) \(problem)."
  }
}

extension Catalogue {
  /// Reads a catalogue in the form of GNU gettext's PO files.
  ///
  /// Entries marked `fuzzy` are left out, as are obsolete ones; messages without a translation are
  /// kept with no forms.
  ///
  /// - Throws: `CatalogueError` at the first line that is wrong.
  package convenience init(parsing text: String) throws(CatalogueError) {
    var reader = CatalogueReader()
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      try reader.read(Substring(line), number)
    }
    try reader.finishEntry()
    guard let plural = reader.plural, !reader.language.isEmpty else {
      throw CatalogueError(1, "begins no catalogue: its header needs Language and Plural-Forms")
    }
    self.init(reader.entries, language: reader.language, plural: plural)
  }
}

/// Reads the lines of a PO file one after the other.
struct CatalogueReader {
  private(set) var entries: [Catalogue.Message: Catalogue.Entry] = [:]
  private(set) var plural: PluralRule?
  private(set) var language = ""

  private var line = 0
  private var start = 0
  private var field: Field?
  private var texts: [Field: String] = [:]
  private var isFuzzy = false

  private enum Field: Hashable {
    case context, one, several
    case form(Int)
  }

  mutating func read(_ line: Substring, _ number: Int) throws(CatalogueError) {
    self.line = number
    let line = line.last?.isNewline == true ? line.dropLast() : line
    guard let first = line.first else { return }
    switch first {
    case "#":
      if texts[.form(0)] != nil { try finishEntry() }
      if line.hasPrefix("#,"), line.contains("fuzzy") { isFuzzy = true }
    case "\"":
      guard let field else { throw CatalogueError(number, "goes on with nothing before it") }
      let more = try quoted(line)
      texts[field]? += more
    default: try readKeyword(line)
    }
  }

  private mutating func readKeyword(_ line: Substring) throws(CatalogueError) {
    guard let space = line.firstIndex(of: " ") else {
      throw CatalogueError(self.line, "says nothing after its keyword")
    }
    let field: Field
    switch line[..<space] {
    case "msgctxt": field = .context
    case "msgid": field = .one
    case "msgid_plural": field = .several
    case "msgstr", "msgstr[0]": field = .form(0)
    case "msgstr[1]": field = .form(1)
    default:
      throw CatalogueError(
        self.line,
        "begins with “\(line[..<space])”, which is none of msgctxt, msgid, msgid_plural and msgstr"
      )
    }
    if field == .context || field == .one, texts[.form(0)] != nil { try finishEntry() }
    guard texts[field] == nil else { throw CatalogueError(self.line, "says the same again") }
    if texts.isEmpty { start = self.line }
    texts[field] = try quoted(line[line.index(after: space)...])
    self.field = field
  }

  /// The text between quotation marks, with what a backslash stands for.
  private func quoted(_ text: Substring) throws(CatalogueError) -> String {
    guard text.count > 1, text.first == "\"", text.last == "\"" else {
      throw CatalogueError(line, "has a text that is not between quotation marks")
    }
    let inner = text.dropFirst().dropLast()
    guard inner.contains("\\") || inner.contains("\"") else { return String(inner) }
    var result = ""
    var isEscaped = false
    for character in inner {
      if isEscaped {
        guard let meant = ["n": "\n", "t": "\t", "\"": "\"", "\\": "\\"][character] else {
          throw CatalogueError(line, "has a backslash before “\(character)”")
        }
        result += meant
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        throw CatalogueError(line, "has a quotation mark without a backslash before it")
      } else {
        result.append(character)
      }
    }
    guard !isEscaped else { throw CatalogueError(line, "ends within a text") }
    return result
  }
}

extension CatalogueReader {
  /// Takes over the entry that was read up to here.
  mutating func finishEntry() throws(CatalogueError) {
    defer {
      texts = [:]
      field = nil
      isFuzzy = false
    }
    guard !texts.isEmpty else { return }
    guard let one = texts[.one], let first = texts[.form(0)] else {
      throw CatalogueError(start, "begins an entry that has no msgid or no msgstr")
    }
    if one.isEmpty, texts[.context] == nil { return try readHeader(first) }
    let message = Catalogue.Message(one, context: texts[.context])
    guard entries[message] == nil else {
      throw CatalogueError(start, "begins an entry for “\(one)”, which has one already")
    }
    entries[message] = Catalogue.Entry(
      several: texts[.several],
      forms: isFuzzy ? [] : try forms(first, one)
    )
  }

  /// The translations; none where one is still empty.
  private func forms(_ first: String, _ one: String) throws(CatalogueError) -> [CatalogueText] {
    let isCounted = texts[.several] != nil
    let count = isCounted ? plural?.forms ?? 1 : 1
    var written = [first]
    if let second = texts[.form(1)] { written.append(second) }
    guard written.allSatisfy({ !$0.isEmpty }) else { return [] }
    guard written.count == count else {
      throw CatalogueError(start, "begins an entry with \(written.count) forms instead of \(count)")
    }
    let known = Set(
      CatalogueText(one).placeholders + CatalogueText(texts[.several] ?? "").placeholders
    )
    let forms = written.map(CatalogueText.init)
    if let alien = forms.flatMap(\.placeholders).first(where: { !known.contains($0) }) {
      throw CatalogueError(start, "begins a translation with {\(alien)}, which “\(one)” has not")
    }
    return forms
  }

  private mutating func readHeader(_ text: String) throws(CatalogueError) {
    for field in text.split(separator: "\n") {
      let parts = field.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "Plural-Forms":
        guard let rule = PluralRule(header: String(parts[1])) else {
          let rules = PluralRule.allCases.map { "“\($0.rawValue)”" }
          throw CatalogueError(start, "needs Plural-Forms that are \(listed(rules))")
        }
        plural = rule
      case "Language": language = String(parts[1].drop { $0 == " " })
      case "Content-Type":
        guard parts[1].lowercased().hasSuffix("charset=utf-8") else {
          throw CatalogueError(start, "needs a Content-Type with charset=UTF-8")
        }
      default: break
      }
    }
  }
}
