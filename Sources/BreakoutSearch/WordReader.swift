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
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        tokenizer.tokenize(
          context: Unmanaged.passUnretained(collector).toOpaque(),
          tokenization: .document,
          pText: bytes.baseAddress,
          nText: CInt(clamping: bytes.count)
        ) { context, _, token, length, start, end in
          guard let context, let token else { return 0 }
          Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
            .lists.add(UnsafeRawBufferPointer(start: token, count: Int(length)), start..<end)
          return 0
        }
      }
    }
  }

  /// What SQLite's C function can hold on to.
  private final class Collector {
    var lists: WordLists

    init(_ vocabulary: Vocabulary) {
      lists = WordLists(vocabulary)
    }
  }
}
