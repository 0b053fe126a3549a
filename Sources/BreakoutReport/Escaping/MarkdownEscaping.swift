/// Text for Markdown: whatever was typed stays text in CommonMark, on GitHub and in Pandoc.
///
/// The result is one line, so that only its beginning can stand at the beginning of a line.
enum MarkdownEscaping {
  static func escape(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func append(_ text: String, to bytes: inout [UInt8]) {
    VisibleText.withLine(text) { append($0, to: &bytes) }
  }

  private static func append(_ line: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    // Leading spaces would make a code block, so they become fixed ones; trailing ones a break.
    var end = line.count
    while end > 0, line[end - 1] == UInt8(ascii: " ") { end -= 1 }
    var start = 0
    while start < end, line[start] == UInt8(ascii: " ") {
      bytes.append(contentsOf: [0xC2, 0xA0])
      start += 1
    }
    let text = UnsafeBufferPointer(rebasing: line[start..<end])
    var place = 0
    if start == 0 { escapeBeginning(of: text, from: &place, into: &bytes) }
    var copied = place
    while place < text.count {
      if let end = WebAddress.end(in: text, at: place) {
        bytes.append(contentsOf: text[copied..<place])
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: text[place..<end])
        bytes.append(UInt8(ascii: ">"))
        place = end
        copied = end
        continue
      }
      if isSpecial(text[place]) || endsAddress(text, at: place) {
        bytes.append(contentsOf: text[copied..<place])
        bytes.append(UInt8(ascii: "\\"))
        copied = place
      }
      place += 1
    }
    bytes.append(contentsOf: text[copied..<place])
  }

  /// Keeps what begins a heading, a list or a rule from doing so.
  private static func escapeBeginning(
    of text: UnsafeBufferPointer<UInt8>,
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
      while place < text.count, isDigit(text[place]) {
        bytes.append(text[place])
        place += 1
      }
      // A number begins a list only if a space follows its point.
      guard place > 0, place < text.count, place < 10,
        text[place] == UInt8(ascii: ".") || text[place] == UInt8(ascii: ")"),
        !isDigit(text.dropFirst(place + 1).first)
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

  /// Whether what looks like an address ("ftp://…", "www.…") would become a link but for an escape
  /// here.
  private static func endsAddress(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    switch text[place] {
    case UInt8(ascii: "/"):
      return place > 0 && text[place - 1] == UInt8(ascii: ":")
    case UInt8(ascii: "."):
      guard place >= 3 else { return false }
      return text[(place - 3)..<place].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
    default: return false
    }
  }
}
