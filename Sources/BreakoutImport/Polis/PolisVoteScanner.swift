internal import BreakoutCore

/// Goes through the rows of a table of votes, byte by byte.
struct PolisVoteScanner {
  /// What a row can be besides readable.
  enum Problem: Equatable {
    /// It has another number of cells than the first line.
    case cells(Int)
    /// A cell that matters is no whole number.
    case noNumber
  }

  /// The cells that matter: time, comment, voter and vote, then one for all others.
  static let slotCount = 5

  private(set) var place: Int
  private(set) var line = 1
  private(set) var problem: Problem?

  /// Begins at a byte, behind the first line.
  init(from place: Int) {
    self.place = place
  }

  /// Reads the next row into `values`.
  ///
  /// - Parameters:
  ///   - bytes: The table.
  ///   - slots: Which of `values` each cell is.
  ///   - values: Where the numbers go.
  /// - Returns: Whether there was a row that can be read.
  @inline(__always)
  mutating func next(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ slots: UnsafeBufferPointer<Int>,
    _ values: UnsafeMutablePointer<Int64>
  ) -> Bool {
    line += 1
    while place < bytes.count, bytes[place] == 0x0A || bytes[place] == 0x0D {
      if bytes[place] == 0x0A { line += 1 }
      place += 1
    }
    guard place < bytes.count else { return false }
    var here = place
    var cells = 0
    var isReadable = true
    var ended = false
    while !ended {
      let slot = cells < slots.count ? slots[cells] : Self.slotCount - 1
      if slot == Self.slotCount - 1 {
        here = Self.skip(bytes, from: here)
      } else {
        isReadable = Self.number(bytes, &here, &values[slot]) && isReadable
      }
      cells += 1
      ended = here >= bytes.count || bytes[here] == 0x0A
      here += 1
    }
    guard cells == slots.count, isReadable else {
      problem = cells == slots.count ? .noNumber : .cells(cells)
      return false
    }
    place = here
    return true
  }

  /// Where the cell ends that begins at `start`; eight bytes are looked at together.
  @inline(__always)
  private static func skip(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    let raw = UnsafeRawPointer(bytes.baseAddress)
    while let raw, place + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if hasByte(word, 0x2C) || hasByte(word, 0x0A) { break }
      place += 8
    }
    while place < bytes.count, bytes[place] != 0x2C, bytes[place] != 0x0A { place += 1 }
    return place
  }

  /// Whether one of the eight bytes of a word is `byte`.
  ///
  /// Source: Sean Eron Anderson, "Bit Twiddling Hacks", "Determine if a word has a zero byte".
  @inline(__always)
  private static func hasByte(_ word: UInt64, _ byte: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let zeros = word ^ (ones &* byte)
    return (zeros &- ones) & ~zeros & (ones &* 0x80) != 0
  }

  /// Reads the whole number of a cell, perhaps in quotation marks; false if it is none.
  @inline(__always)
  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ place: inout Int,
    _ value: inout Int64
  ) -> Bool {
    var number: Int64 = 0
    var digits = 0
    var isNegative = false
    var isNumber = true
    while place < bytes.count {
      let byte = bytes[place]
      let digit = byte &- 0x30
      if digit < 10 {
        number = number &* 10 &+ Int64(digit)
        digits += 1
      } else if byte == 0x2C || byte == 0x0A {
        break
      } else if byte == 0x2D, digits == 0 {
        isNegative = true
      } else if byte != 0x22, byte != 0x0D, byte != 0x20 {
        isNumber = false
      }
      place += 1
    }
    value = isNegative ? -number : number
    return isNumber && digits > 0 && digits < 19
  }
}
