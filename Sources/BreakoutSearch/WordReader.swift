internal import GRDB

/// Reads the words of texts with the tokenizer of SQLite's full-text index.
///
/// Case and diacritics are folded (`unicode61 remove_diacritics 2`), then English endings are taken off (`porter`), so
/// that "Programmes" and "programme", "Dupré" and "dupre" are one word. Both are described in
/// <https://www.sqlite.org/fts5.html#tokenizers>.
struct WordReader {
  private let database: DatabaseQueue

  /// Opens a database in memory; throws when SQLite cannot.
  init() throws {
    database = try DatabaseQueue()
  }

  /// Calls `take` for every word of every text, in order, with the place of its text.
  func read(_ texts: [String], _ take: @escaping (Int, Word) -> Void) throws {
    try database.inDatabase { database in
      let tokenizer = try database.makeTokenizer(.porter(wrapping: .unicode61(diacritics: .remove)))
      for (place, text) in texts.enumerated() {
        let reading = Reading { take(place, $0) }
        let code = Self.tokenize(text, with: tokenizer, into: reading)
        guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
      }
    }
  }

  private static func tokenize(
    _ text: String,
    with tokenizer: any FTS5Tokenizer,
    into reading: Reading
  ) -> CInt {
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        tokenizer.tokenize(
          context: Unmanaged.passUnretained(reading).toOpaque(),
          tokenization: .document,
          pText: bytes.baseAddress,
          nText: CInt(bytes.count)
        ) { context, _, token, length, start, end in
          guard let context, let token else { return 0 }
          let word = UnsafeRawBufferPointer(start: token, count: Int(length))
          Unmanaged<Reading>.fromOpaque(context).takeUnretainedValue()
            .take(Word(stem: String(decoding: word, as: UTF8.self), range: Int(start)..<Int(end)))
          return 0
        }
      }
    }
  }

  private final class Reading {
    let take: (Word) -> Void

    init(_ take: @escaping (Word) -> Void) {
      self.take = take
    }
  }
}

/// A word of a text as it is compared, and where it stands.
struct Word: Equatable {
  /// The word without case, diacritics and English ending.
  var stem: String

  /// Its bytes in the text.
  var range: Range<Int>
}
