/// A web address in a line of text, which Markdown takes whole in angle brackets.
///
/// In brackets nothing has to be escaped, so that people can copy it and other programs follow it.
/// Source: CommonMark 0.31, section 6.5, Autolinks.
enum WebAddress {
  /// Where the address that begins here ends; nil if none does.
  static func end(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    guard text[place] == UInt8(ascii: "h"), !follows(text, place), let start = scheme(text, place)
    else { return nil }
    var end = start
    while end < text.count, isPart(text[end]) { end += 1 }
    // What ends a sentence or a bracket around the address is no part of it.
    while end > start, isPunctuation(text[end - 1]) { end -= 1 }
    return end > start ? end : nil
  }

  /// The place after `http://` or `https://`.
  private static func scheme(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
    for scheme in ["https://", "http://"] {
      let end = place + scheme.utf8.count
      if end < text.count, text[place..<end].elementsEqual(scheme.utf8) { return end }
    }
    return nil
  }

  /// Whether a word is going on.
  private static func follows(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = text[place - 1] | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(before)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[place - 1])
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F...0xFF, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"),
      UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "`"):
      false
    default: true
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: ")"),
      UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
