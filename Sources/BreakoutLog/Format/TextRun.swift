/// Where a quoted text ends, and what kinds of bytes it holds.
struct TextRun {
  /// The place of the closing quote, or of the byte that must not be there.
  private(set) var end: Int

  /// Whether a closing quote was found.
  private(set) var isClosed = false

  /// Whether a backslash is among the bytes.
  private(set) var hasEscape = false

  /// Whether a byte above 0x7F is among the bytes.
  private var hasHighByte = false

  /// Whether the bytes are the text: ASCII without escapes.
  var isPlain: Bool { !hasEscape && !hasHighByte }

  /// Looks for the quote that closes the text whose first byte is at `start`.
  init(_ bytes: UnsafeRawBufferPointer, from start: Int) {
    end = start
    while end < bytes.count {
      skipPlainWords(bytes)
      guard end < bytes.count else { return }
      let byte = bytes[end]
      if byte == Byte.quote {
        isClosed = true
        return
      }
      if byte < 0x20 { return }
      if byte == Byte.backslash {
        hasEscape = true
        end += 1
      }
      hasHighByte = hasHighByte || byte >= 0x80
      end += 1
    }
  }

  /// Skips eight bytes at a time while none of them is a quote, a backslash, a control or high.
  private mutating func skipPlainWords(_ bytes: UnsafeRawBufferPointer) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    while bytes.count - end >= 8 {
      let word = bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self)
      let quote = word ^ (ones &* UInt64(Byte.quote))
      let backslash = word ^ (ones &* UInt64(Byte.backslash))
      let special =
        (quote &- ones) | (backslash &- ones) | (word &- ones &* 0x20) | word
      // Without a borrow from a byte below, a top bit marks a special byte; a borrow only costs
      // the slower way for this word.
      guard special & tops == 0 else { return }
      end += 8
    }
  }
}
