/// One line of notes in Markdown, by its form.
enum MarkdownLine: Equatable {
  case heading(level: Int, String)
  case bullet(indent: Int, String)
  case task(isDone: Bool, String)
  case text(indent: Int, String)
  case quote(String)
  case fence
  case rule
  case table(String)
  case blank

  /// Reads a line.
  init(_ line: String) {
    let indent = line.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    let text = line.trimmed
    if text.isEmpty {
      self = .blank
    } else if text.hasPrefix("```") || text.hasPrefix("~~~") {
      self = .fence
    } else if let heading = Self.heading(text) {
      self = heading
    } else if text.count >= 3, text.allSatisfy({ "-*_= ".contains($0) }) {
      self = .rule
    } else if text.hasPrefix("|") {
      self = .table(text)
    } else if text.hasPrefix(">") {
      self = .quote(Self.plain(String(text.drop { $0 == ">" || $0 == " " })))
    } else if let item = Self.item(text) {
      self = Self.task(item) ?? .bullet(indent: indent, item)
    } else {
      self = .text(indent: indent, text)
    }
  }

  private static func heading(_ text: String) -> MarkdownLine? {
    let marks = text.prefix { $0 == "#" }.count
    guard (1...6).contains(marks), text.dropFirst(marks).first == " " else { return nil }
    let title = text.dropFirst(marks).trimmed
    return .heading(level: marks, plain(String(title.reversed().drop { $0 == "#" }.reversed())))
  }

  private static func item(_ text: String) -> String? {
    if let mark = text.first, "-*+•".contains(mark), text.dropFirst().first == " " {
      return text.dropFirst(2).trimmed
    }
    // A numbered item keeps its number, which the record shows.
    let digits = text.prefix { $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count <= 3, rest.hasPrefix(". ") || rest.hasPrefix(") ") else {
      return nil
    }
    return "\(digits). \(rest.dropFirst(2).trimmed)"
  }

  private static func task(_ item: String) -> MarkdownLine? {
    for (mark, isDone) in [("[ ]", false), ("[x]", true), ("[X]", true)] where item.hasPrefix(mark)
    {
      return .task(isDone: isDone, plain(item.dropFirst(3).trimmed))
    }
    return nil
  }

  /// A text without the stars and bars that print it bold or slanted.
  static func plain(_ text: String) -> String {
    var plain = text.trimmed
    for mark in ["**", "__"] { plain = plain.replacing(mark, with: "") }
    for mark in ["*", "_"] where plain.hasPrefix(mark) && plain.hasSuffix(mark) && plain.count > 2 {
      plain = String(plain.dropFirst().dropLast())
    }
    return plain.trimmed
  }
}
