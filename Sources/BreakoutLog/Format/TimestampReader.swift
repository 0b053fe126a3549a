internal import BreakoutCore

/// Reads the 24 bytes of a line's time, remembering the day, which seldom changes.
struct TimestampReader {
  /// How long a time is, such as `2011-11-16T14:02:03.123Z`.
  static let length = 24

  /// The day that was read last: its ten bytes, and when it began.
  private var dayBytes: (start: UInt64, rest: UInt16) = (0, 0)
  private var dayStart: Int64 = 0

  /// The time that begins at `start`; nil if it is not written exactly as the log writes it.
  mutating func time(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Timestamp? {
    guard start >= 0, bytes.count - start >= Self.length else { return nil }
    let text = UnsafeRawBufferPointer(rebasing: bytes[start..<start + Self.length])
    guard text[10] == UInt8(ascii: "T"), text[13] == Byte.colon, text[16] == Byte.colon,
      text[19] == UInt8(ascii: "."), text[23] == UInt8(ascii: "Z"), readDay(text),
      let hour = Self.digits(text, 11, 2), let minute = Self.digits(text, 14, 2),
      let second = Self.digits(text, 17, 2), let fraction = Self.digits(text, 20, 3),
      hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = Int64(hour * 3_600 + minute * 60 + second)
    return Timestamp(milliseconds: dayStart + seconds * 1_000 + Int64(fraction))
  }

  private mutating func readDay(_ text: UnsafeRawBufferPointer) -> Bool {
    let start = text.loadUnaligned(as: UInt64.self)
    let rest = text.loadUnaligned(fromByteOffset: 8, as: UInt16.self)
    if start == dayBytes.start, rest == dayBytes.rest { return true }
    guard let date = CalendarDate(String(decoding: text[..<10], as: UTF8.self)) else {
      return false
    }
    dayBytes = (start, rest)
    dayStart = Int64(date.dayNumber) * 86_400_000
    return true
  }

  private static func digits(_ text: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for index in start..<start + count {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}
