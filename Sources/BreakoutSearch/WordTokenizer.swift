internal import GRDB

/// Finds the words of texts with SQLite's own tokenizers, and pairs of characters where a script has no spaces.
///
/// Case and diacritics are folded (`unicode61 remove_diacritics 2`) and English endings are taken off (`porter`), so that
/// "Programmes" and "programme", "Dupré" and "dupre" are one word: <https://www.sqlite.org/fts5.html#tokenizers>.
/// A run of Chinese or Japanese characters would be one single word; it becomes its overlapping pairs of characters,
/// as search in these scripts usually does, and its last character, so that a word begins at every character.
final class WordTokenizer: FTS5CustomTokenizer {
  static let name = "breakout"

  /// The argument for words whose endings are left on.
  static let keepingEndings = "endings"

  private let tokenizer: any FTS5Tokenizer

  init(db: Database, arguments: [String]) throws {
    let words = FTS5TokenizerDescriptor.unicode61(diacritics: .remove)
    let asWritten = arguments.contains(Self.keepingEndings)
    tokenizer = try db.makeTokenizer(asWritten ? words : .porter(wrapping: words))
  }

  func tokenize(
    context: UnsafeMutableRawPointer?,
    tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?,
    nText: CInt,
    tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    let text = UnsafeRawBufferPointer(start: pText, count: pText == nil ? 0 : Int(nText))
    let target = Target(context: context, take: tokenCallback)
    guard text.contains(where: { $0 >= UnspacedScript.leastLeadByte }) else {
      return words(in: text, 0..<text.count, tokenization, target)
    }
    var place = 0
    while place < text.count {
      let isUnspaced = UnspacedScript.holds(text, at: place)
      var end = place
      repeat {
        end = UnspacedScript.next(text, after: end)
      } while end < text.count
        && UnspacedScript.holds(text, at: end) == isUnspaced
      let code =
        isUnspaced
        ? pairs(in: text, place..<end, tokenization.contains(.query), target)
        : words(in: text, place..<end, tokenization, target)
      guard code == 0 else { return code }
      place = end
    }
    return 0
  }

  /// Where words go, and where the part of the text begins that is being read.
  private struct Target {
    let context: UnsafeMutableRawPointer?
    let take: FTS5TokenCallback
    var start: CInt = 0
  }

  private func words(
    in text: UnsafeRawBufferPointer,
    _ range: Range<Int>,
    _ tokenization: FTS5Tokenization,
    _ target: Target
  ) -> CInt {
    var target = target
    target.start = CInt(range.lowerBound)
    let bytes = text.bindMemory(to: CChar.self).baseAddress?.advanced(by: range.lowerBound)
    return withUnsafeMutablePointer(to: &target) { target in
      tokenizer.tokenize(
        context: target,
        tokenization: tokenization,
        pText: bytes,
        nText: CInt(range.count)
      ) { context, flags, token, length, start, end in
        guard let target = context?.assumingMemoryBound(to: Target.self).pointee else { return 0 }
        return target.take(
          target.context,
          flags,
          token,
          length,
          target.start + start,
          target.start + end
        )
      }
    }
  }

  private func pairs(
    in text: UnsafeRawBufferPointer,
    _ range: Range<Int>,
    _ isQuery: Bool,
    _ target: Target
  ) -> CInt {
    let bytes = text.bindMemory(to: CChar.self).baseAddress
    var place = range.lowerBound
    while place < range.upperBound {
      let end = UnspacedScript.next(text, after: place)
      let isLast = end >= range.upperBound
      // What is looked for ends where its last pair ends.
      if isQuery, isLast, place > range.lowerBound { break }
      let upper = isLast ? range.upperBound : UnspacedScript.next(text, after: end)
      let code = target.take(
        target.context,
        0,
        bytes?.advanced(by: place),
        CInt(upper - place),
        CInt(place),
        CInt(upper)
      )
      guard code == 0 else { return code }
      place = end
    }
    return 0
  }
}

/// The scripts that are written without spaces between words: Chinese, Japanese and, treated alike, Korean.
enum UnspacedScript {
  /// In UTF-8 none of their characters begins with a lower byte.
  static let leastLeadByte: UInt8 = 0xE3

  /// Whether the character that begins at a place of a text in UTF-8 belongs to them.
  static func holds(_ text: UnsafeRawBufferPointer, at place: Int) -> Bool {
    guard text[place] >= leastLeadByte, place + 2 < text.count else { return false }
    // The planes from U+20000 hold nothing but Chinese characters.
    guard text[place] < 0xF0 else { return text[place] == 0xF0 && text[place + 1] >= 0xA0 }
    let scalar =
      UInt32(text[place] & 0x0F) << 12 | UInt32(text[place + 1] & 0x3F) << 6
      | UInt32(text[place + 2] & 0x3F)
    return switch scalar {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF: true
    default: false
    }
  }

  /// The place after the character that begins at a place; at most the end of the text.
  static func next(_ text: UnsafeRawBufferPointer, after place: Int) -> Int {
    let length =
      switch text[place] {
      case ..<0xC0: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    return min(place + length, text.count)
  }
}
