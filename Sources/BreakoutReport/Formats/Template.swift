/// A Mustache template that was read: texts, tags and sections in order.
///
/// Values, sections, inverted sections, comments, parts and other delimiters are known, as the
/// Mustache manual describes them; each value is escaped, also between three braces.
struct Template {
  /// A piece of a template.
  enum Piece {
    /// Text that is copied.
    case text([UInt8])
    /// A value.
    case value(Name)
    /// A section, printed for each of a list, or once where there is something.
    case section(Name, [Piece])
    /// A section that is printed where there is nothing.
    case inverted(Name, [Piece])
    /// Another template, each of its lines behind an indent.
    case part(String, indent: [UInt8])
  }

  /// The name in a tag.
  struct Name {
    /// The steps of the name, such as two in `check.head`; none for `.`.
    var steps: [String]

    /// Whether only the innermost object is asked, as in `.name`.
    var isLocal = false
  }

  /// The pieces, in order.
  var pieces: [Piece]
}

/// Fills a template: holds the objects around a tag, innermost last.
struct TemplateFilling {
  let style: TemplateStyle
  let parts: [String: Template]

  private var around: [ReportValue] = []
  private(set) var bytes: [UInt8] = []

  init(style: TemplateStyle, parts: [String: Template], body: ReportObject) {
    self.style = style
    self.parts = parts
    around = [.object(body)]
    bytes.reserveCapacity(1 << 16)
  }

  mutating func fill(_ pieces: [Template.Piece]) {
    for piece in pieces {
      switch piece {
      case .text(let text): bytes.append(contentsOf: text)
      case .value(let name): if let value = value(name) { print(value) }
      case .section(let name, let pieces): repeated(value(name), pieces)
      case .inverted(let name, let pieces): if Self.isNothing(value(name)) { fill(pieces) }
      case .part(let name, let indent): take(name, indent)
      }
    }
  }

  private mutating func print(_ value: ReportValue) {
    switch value {
    case .text(let text): style.append(text, &bytes)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "yes" : "no").utf8)
    case .verbatim(let text): printLines(of: text)
    case .laidOut(let line): bytes.append(contentsOf: line.utf8)
    case .list, .object: break
    }
  }

  /// Prints lines as they are, each as far from the margin as the first.
  private mutating func printLines(of text: String) {
    let start = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let indent = repeatElement(UInt8(ascii: " "), count: bytes.count - start)
    for (place, line) in style.verbatim(text).enumerated() {
      if place > 0 {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: indent)
      }
      bytes.append(contentsOf: line.utf8)
    }
  }

  private mutating func repeated(_ value: ReportValue?, _ pieces: [Template.Piece]) {
    guard let value, !Self.isNothing(value) else { return }
    switch value {
    case .list(let list): for part in list { inside(part, pieces) }
    case .flag: fill(pieces)
    case .text, .number, .verbatim, .laidOut, .object: inside(value, pieces)
    }
  }

  private mutating func inside(_ value: ReportValue, _ pieces: [Template.Piece]) {
    around.append(value)
    fill(pieces)
    around.removeLast()
  }

  private mutating func take(_ name: String, _ indent: [UInt8]) {
    guard let part = parts[name] else { return }
    let start = bytes.count
    fill(part.pieces)
    guard !indent.isEmpty else { return }
    let lines = bytes[start...].split(
      separator: UInt8(ascii: "\n"),
      omittingEmptySubsequences: false
    )
    let indented = lines.map { $0.isEmpty ? [] : indent + $0 }.joined(separator: "\n".utf8)
    bytes.replaceSubrange(start..., with: Array(indented))
  }

  /// Whether a section about a value is left out.
  private static func isNothing(_ value: ReportValue?) -> Bool {
    switch value {
    case .text(let text), .verbatim(let text), .laidOut(let text): text.isEmpty
    case .flag(let flag): !flag
    case .list(let list): list.isEmpty
    case .number, .object: false
    case nil: true
    }
  }

  // MARK: Names

  private func value(_ name: Template.Name) -> ReportValue? {
    guard let first = name.steps.first else { return around.last }
    var found: ReportValue?
    for value in around.reversed() {
      found = step(first, in: value)
      if found != nil || name.isLocal { break }
    }
    for next in name.steps.dropFirst() { found = found.flatMap { step(next, in: $0) } }
    return found
  }

  private func step(_ name: String, in value: ReportValue) -> ReportValue? {
    guard case .object(let object) = value else { return nil }
    if name == "lines", let layOut = style.layOut, object["columns"] != nil {
      return .list(layOut(object).map { .laidOut($0) })
    }
    return object[name]
  }
}
