internal import GRDB

/// Reads the words of many texts at once.
struct WordReader {
  private let database: DatabaseQueue

  /// Opens a database in memory, which is where SQLite's tokenizers live; throws when SQLite cannot.
  init() throws {
    database = try DatabaseQueue()
  }

  /// The words of the texts, in order; a stem that is in `known` keeps its number there.
  func read(_ texts: [String], known: Vocabulary = Vocabulary()) throws -> WordLists {
    try database.inDatabase { database in
      let tokenizer = try WordTokenizer(db: database, arguments: [])
      let collector = Collector(known)
      for text in texts {
        collector.lists.beginText()
        let code = Self.tokenize(text, with: tokenizer, into: collector)
        guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
      }
      return collector.lists
    }
  }

  private static func tokenize(
    _ text: String,
    with tokenizer: WordTokenizer,
    into collector: Collector
  ) -> CInt {
    var text = text
    return text.withUTF8 { bytes in
      collector.start = enumeratorLength(bytes)
      return bytes.withMemoryRebound(to: CChar.self) { bytes in
        tokenizer.tokenize(
          context: Unmanaged.passUnretained(collector).toOpaque(),
          // As what is looked for: a text is compared without the last character of a run by itself.
          tokenization: .query,
          pText: bytes.baseAddress,
          nText: CInt(clamping: bytes.count)
        ) { context, _, token, length, start, end in
          guard let context, let token else { return 0 }
          let collector = Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
          if start >= collector.start {
            let stem = UnsafeRawBufferPointer(start: token, count: Int(length))
            collector.lists.add(stem, start..<end)
          }
          return 0
        }
      }
    }
  }

  /// The length of a number with which a text begins, such as `12.` or `3)`: it counts texts and says nothing.
  private static func enumeratorLength(_ text: UnsafeBufferPointer<UInt8>) -> CInt {
    let digits = text.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    guard digits > 0, digits + 1 < text.count, text[digits + 1] == UInt8(ascii: " "),
      text[digits] == UInt8(ascii: ".") || text[digits] == UInt8(ascii: ")")
    else { return 0 }
    return CInt(digits) + 1
  }

  /// What SQLite's C function can hold on to.
  private final class Collector {
    var lists: WordLists

    /// Words before this place are not taken.
    var start: CInt = 0

    init(_ vocabulary: Vocabulary) {
      lists = WordLists(vocabulary)
    }
  }
}
