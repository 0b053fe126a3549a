/// Reads the text of a Mustache template.
///
/// A tag that prints nothing and stands alone on its line takes the line with it.
struct TemplateReader {
  /// What is wrong with a template.
  struct Flaw: Error, Equatable {
    /// The line, counted from 1.
    var line: Int

    /// What is wrong, to stand behind a colon.
    var reason: String
  }

  private let source: [UInt8]
  private var place = 0
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)

  /// The sections that are open, innermost last; the first is the template itself.
  private var open: [Section] = [Section(name: "", sign: 0, start: 0)]

  private struct Section {
    var name: String
    var sign: UInt8
    var start: Int
    var pieces: [Template.Piece] = []
  }

  private struct Tag {
    var sign: UInt8
    var name: String
    var start: Int
  }

  private init(_ text: String) {
    source = Array(text.utf8)
  }

  /// The template of a text.
  ///
  /// - Throws: `Flaw` at the first thing that is wrong.
  static func read(_ text: String) throws(Flaw) -> Template {
    var reader = TemplateReader(text)
    while let tag = try reader.nextTag() { try reader.take(tag) }
    guard reader.open.count == 1 else {
      throw reader.flaw(at: reader.open[reader.open.count - 1].start, "a section has no end")
    }
    return Template(pieces: reader.open[0].pieces)
  }

  private func flaw(at place: Int, _ reason: String) -> Flaw {
    Flaw(line: 1 + source[..<min(place, source.count)].count { $0 == 0x0A }, reason: reason)
  }

  private mutating func add(_ piece: Template.Piece) {
    open[open.count - 1].pieces.append(piece)
  }

  private mutating func addText(_ range: Range<Int>) {
    if !range.isEmpty { add(.text(Array(source[range]))) }
  }

  // MARK: Finding tags

  /// Copies the text up to the next tag and reads the tag; nil at the end.
  private mutating func nextTag() throws(Flaw) -> Tag? {
    guard let begin = find(opening, from: place) else {
      addText(place..<source.count)
      return nil
    }
    let text = place..<begin
    place = begin + opening.count
    let sign = place < source.count ? source[place] : 0
    let ends: [UInt8]
    switch sign {
    case UInt8(ascii: "{"): ends = Array("}".utf8) + closing
    case UInt8(ascii: "="): ends = Array("=".utf8) + closing
    default: ends = closing
    }
    guard let end = find(ends, from: place) else {
      throw flaw(at: begin, "a tag has no end")
    }
    let isSigned = Array("#^/!>{&=%<$".utf8).contains(sign)
    let start = place + (isSigned ? 1 : 0)
    let name = String(decoding: source[start..<max(start, end)], as: UTF8.self)
    let tag = Tag(sign: isSigned ? sign : 0, name: Self.trim(name), start: begin)
    place = end + ends.count
    standAlone(tag, text)
    return tag
  }

  /// Adds the text before a tag, and takes the line away that a silent tag has for itself.
  private mutating func standAlone(_ tag: Tag, _ text: Range<Int>) {
    let isSilent = Array("#^/!>=%".utf8).contains(tag.sign)
    var begin = tag.start
    while begin > 0, Self.isBlank(source[begin - 1]) { begin -= 1 }
    var end = place
    while end < source.count, Self.isBlank(source[end]) || source[end] == 0x0D { end += 1 }
    let isFirst = begin == 0 || source[begin - 1] == 0x0A
    let isLast = end == source.count || source[end] == 0x0A
    guard isSilent, isFirst, isLast, begin >= text.lowerBound else { return addText(text) }
    addText(text.lowerBound..<begin)
    if tag.sign == UInt8(ascii: ">") { indent = Array(source[begin..<tag.start]) }
    place = min(end + 1, source.count)
  }

  /// What stands before the part that was met last, where it stands alone.
  private var indent: [UInt8] = []

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    guard pattern.count > 0, start + pattern.count <= source.count else { return nil }
    for place in start...(source.count - pattern.count) where source[place] == pattern[0] {
      if source[place..<(place + pattern.count)].elementsEqual(pattern) { return place }
    }
    return nil
  }

  // MARK: Taking tags

  private mutating func take(_ tag: Tag) throws(Flaw) {
    switch tag.sign {
    case 0, UInt8(ascii: "{"), UInt8(ascii: "&"): add(.value(try name(tag)))
    case UInt8(ascii: "!"), UInt8(ascii: "%"): break
    case UInt8(ascii: "#"), UInt8(ascii: "^"):
      _ = try name(tag)
      open.append(Section(name: tag.name, sign: tag.sign, start: tag.start))
    case UInt8(ascii: "/"): try close(tag)
    case UInt8(ascii: ">"):
      add(.part(tag.name, indent: indent))
      indent = []
    case UInt8(ascii: "="): try change(tag)
    default: throw flaw(at: tag.start, "a tag is badly formed")
    }
  }

  private mutating func close(_ tag: Tag) throws(Flaw) {
    guard open.count > 1, let section = open.last, section.name == tag.name else {
      throw flaw(at: tag.start, "a section ends under another name than it began")
    }
    open.removeLast()
    let name = try name(tag)
    let isInverted = section.sign == UInt8(ascii: "^")
    add(isInverted ? .inverted(name, section.pieces) : .section(name, section.pieces))
  }

  private func name(_ tag: Tag) throws(Flaw) -> Template.Name {
    if tag.name == "." { return Template.Name(steps: []) }
    let isLocal = tag.name.hasPrefix(".")
    let steps = tag.name.dropFirst(isLocal ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard !steps.isEmpty, steps.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }) else {
      throw flaw(at: tag.start, "a tag is badly formed")
    }
    return Template.Name(steps: steps, isLocal: isLocal)
  }

  /// Takes other delimiters into use, as in `{{=<% %>=}}`.
  private mutating func change(_ tag: Tag) throws(Flaw) {
    let marks = tag.name.split(separator: " ")
    guard marks.count == 2 else { throw flaw(at: tag.start, "a tag is badly formed") }
    opening = Array(marks[0].utf8)
    closing = Array(marks[1].utf8)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func trim(_ name: String) -> String {
    let bytes = Array(name.utf8)
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == 0x0A || byte == 0x0D
  }
}
