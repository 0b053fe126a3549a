/// Where a quoted text ends, and what kinds of bytes it holds.
package struct TextRun {
  /// The place of the closing quote, or of the byte that must not be there.
  package private(set) var end: Int

  /// Whether a closing quote was found.
  package private(set) var isClosed = false

  /// Whether a backslash is among the bytes.
  package private(set) var hasEscape = false

  /// Whether a byte above 0x7F is among the bytes.
  private var hasHighByte = false

  /// Whether the bytes are the text: ASCII without escapes.
  package var isPlain: Bool { !hasEscape && !hasHighByte }

  /// Looks for the quote that closes the text whose first byte is at `start`.
  package init(_ bytes: UnsafeRawBufferPointer, from start: Int) {
    end = start
    while end < bytes.count {
      skipPlainBytes(bytes)
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

  /// Goes on to the next quote, backslash or control, eight bytes at a time while there are eight.
  ///
  /// In a difference that is zero, or a byte below 0x20, the top bit is left over. A borrow may
  /// leave one too many in the bytes above it, so only the lowest one is looked at.
  private mutating func skipPlainBytes(_ bytes: UnsafeRawBufferPointer) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    while bytes.count - end >= 8 {
      let loaded = bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self)
      let word = UInt64(littleEndian: loaded)
      let quote = word ^ (ones &* UInt64(Byte.quote))
      let backslash = word ^ (ones &* UInt64(Byte.backslash))
      let special =
        ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash
          | (word &- ones &* 0x20) & ~word) & tops
      guard special == 0 else {
        let below = (special & (0 &- special)) >> 7 &- 1
        hasHighByte = hasHighByte || word & below & tops != 0
        end += special.trailingZeroBitCount >> 3
        return
      }
      hasHighByte = hasHighByte || word & tops != 0
      end += 8
    }
  }
}
