internal import BreakoutCore

/// Reads `s/old/new/`, as scribe.perl takes it: the words are meant letter by letter.
///
/// A `g` at the end means every place in the text; an item such as `P3`, or the
/// entry `#41` that made it, may stand before or after.
/// `s|old|new|` does the same; `\/` is a stroke that belongs to the words.
struct Substitution {
  private var old = ""
  private var new = ""
  private var everywhere = false
  private var item: ItemReference?

  /// Whether a line begins like one.
  static func begins(_ line: String) -> Bool { stroke(of: afterItem(line[...])) != nil }

  /// Reads a line.
  ///
  /// - Throws: `UsageError` if it is not whole.
  static func read(_ line: Substring) throws(UsageError) -> Effect {
    var substitution = Substitution()
    let rest = afterItem(line)
    if rest.startIndex != line.startIndex {
      _ = substitution.take(item: line.prefix { !$0.isWhitespace })
    }
    guard let stroke = stroke(of: rest) else { throw incomplete }
    try substitution.take(parts(of: rest.dropFirst(2), stroke))
    let (old, new, everywhere) = (substitution.old, substitution.new, substitution.everywhere)
    guard let item = substitution.item else {
      return .record(ReplaceText(old, with: new, everywhere: everywhere))
    }
    return try item.effect { id, paragraph in
      .record(ReplaceText(old, with: new, everywhere: everywhere, in: id, paragraph: paragraph))
    }
  }

  private static var incomplete: UsageError {
    UsageError("A correction is typed s/old/new/ or P3 s/old/new/; nothing was recorded.")
  }

  /// What stands between the words: a stroke, if the text begins with `s` and one.
  private static func stroke(of text: Substring) -> Character? {
    guard text.first == "s", let stroke = text.dropFirst().first, "/|".contains(stroke) else {
      return nil
    }
    return stroke
  }

  /// The line without the item it begins with, if it does.
  private static func afterItem(_ line: Substring) -> Substring {
    let first = line.prefix { !$0.isWhitespace }
    var substitution = Substitution()
    guard substitution.take(item: first) else { return line }
    return line.dropFirst(first.count).drop(while: \.isWhitespace)
  }

  private mutating func take(_ parts: [String]) throws(UsageError) {
    guard (2...3).contains(parts.count), !parts[0].isEmpty else { throw Self.incomplete }
    old = parts[0]
    new = parts[1]
    for word in (parts.count == 3 ? parts[2] : "").split(whereSeparator: \.isWhitespace) {
      if word == "g" {
        everywhere = true
      } else if item != nil || !take(item: word) {
        throw UsageError("“\(word)” is more than s/old/new/ needs; nothing was recorded.")
      }
    }
  }

  /// Takes an item such as `P3`, a paragraph such as `C12.2` or an entry such as `#41`.
  private mutating func take(item word: Substring) -> Bool {
    guard let reference = try? ItemReference(String(word)) else { return false }
    item = reference
    return true
  }

  /// The parts between the strokes, at most three.
  private static func parts(of text: Substring, _ stroke: Character) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in text {
      if isEscaped {
        parts[parts.count - 1] += character == stroke ? String(character) : "\\\(character)"
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == stroke, parts.count < 3 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    if isEscaped { parts[parts.count - 1] += "\\" }
    return parts
  }
}
