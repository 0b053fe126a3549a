/// Text for Markdown: whatever was typed stays text in CommonMark, on GitHub and in Pandoc.
///
/// The result is one line, so that only its beginning can stand at the beginning of a line.
enum MarkdownEscaping {
  static func escape(_ text: String) -> String {
    let text = trimmed(VisibleText.line(text))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count + 16)
    var place = text.startIndex
    escapeBeginning(of: text, from: &place, into: &bytes)
    while place < text.endIndex {
      let byte = text[place]
      if isSpecial(byte) || endsAddress(text, at: place) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
      place += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Leading spaces would make a code block, so they become fixed ones; trailing ones a line break.
  private static func trimmed(_ text: String) -> ArraySlice<UInt8> {
    var bytes = Array(text.utf8)[...]
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    let spaces = bytes.prefix { $0 == UInt8(ascii: " ") }.count
    guard spaces > 0 else { return bytes }
    let fixed = Array(repeatElement([UInt8(0xC2), 0xA0], count: spaces).joined())
    return (fixed + bytes.dropFirst(spaces))[...]
  }

  /// Keeps what begins a heading, a list or a rule from doing so.
  private static func escapeBeginning(
    of text: ArraySlice<UInt8>,
    from place: inout Int,
    into bytes: inout [UInt8]
  ) {
    guard let first = text.first else { return }
    let next = text.dropFirst().first
    switch first {
    case UInt8(ascii: "#") where !isDigit(next), UInt8(ascii: "+") where !isDigit(next),
      UInt8(ascii: "-") where !isDigit(next), UInt8(ascii: "="), UInt8(ascii: ":"),
      UInt8(ascii: "%"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(first)
      place += 1
    default:
      while place < text.endIndex, isDigit(text[place]) {
        bytes.append(text[place])
        place += 1
      }
      // A number begins a list only if a space follows its point.
      guard place > text.startIndex, place < text.endIndex, place - text.startIndex < 10,
        text[place] == UInt8(ascii: ".") || text[place] == UInt8(ascii: ")"),
        !isDigit(text.dropFirst(place - text.startIndex + 1).first)
      else { return }
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(text[place])
      place += 1
    }
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return (0x30...0x39).contains(byte)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"),
      UInt8(ascii: "&"), UInt8(ascii: "@"):
      true
    default: false
    }
  }

  /// Whether a bare address ("http://…", "www.…") would become a link but for an escape here.
  private static func endsAddress(_ text: ArraySlice<UInt8>, at place: Int) -> Bool {
    switch text[place] {
    case UInt8(ascii: "/"):
      return place > text.startIndex && text[place - 1] == UInt8(ascii: ":")
    case UInt8(ascii: "."):
      guard place - 3 >= text.startIndex else { return false }
      return text[(place - 3)..<place].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
    default: return false
    }
  }
}
