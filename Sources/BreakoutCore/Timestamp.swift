/// A moment, in whole milliseconds since 1970-01-01T00:00:00Z.
package struct Timestamp: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package var milliseconds: Int64

  /// Creates a timestamp from milliseconds since 1970-01-01T00:00:00Z.
  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Orders by time.
  package static func < (left: Self, right: Self) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

/// How far the room's clock is ahead of UTC, in minutes; negative to the west.
package struct ZoneOffset: Hashable, Sendable {
  /// Minutes ahead of UTC, from -1439 to 1439.
  package var minutes: Int

  /// Creates an offset.
  package init(minutes: Int) {
    self.minutes = minutes
  }

  /// Coordinated universal time.
  package static let utc = ZoneOffset(minutes: 0)
}

extension ZoneOffset: LosslessStringConvertible {
  /// The offset as ISO 8601 writes it, such as `+01:00`.
  package var description: String {
    let size = abs(minutes)
    return (minutes < 0 ? "-" : "+") + twoDigits(size / 60) + ":" + twoDigits(size % 60)
  }

  /// Reads `+01:00`, `-05:30` or `Z`; nil for anything else.
  package init?(_ description: String) {
    if description == "Z" {
      self.init(minutes: 0)
      return
    }
    let bytes = Array(description.utf8)
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      let hours = number(bytes[1...2]), let minutes = number(bytes[4...5]),
      hours < 24, minutes < 60
    else { return nil }
    self.init(minutes: (bytes[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes))
  }
}

extension Timestamp {
  /// The calendar day at `zone`.
  package func day(at zone: ZoneOffset) -> CalendarDate {
    CalendarDate(dayNumber: Int(floorDivide(local(zone), 86_400_000)))
  }

  /// Milliseconds since midnight at `zone`, from 0 up to a day.
  package func millisecondOfDay(at zone: ZoneOffset) -> Int {
    let time = local(zone)
    return Int(time - floorDivide(time, 86_400_000) * 86_400_000)
  }

  /// The time of day at `zone`, such as `14:02`.
  package func timeOfDay(at zone: ZoneOffset) -> String {
    let minutes = millisecondOfDay(at: zone) / 60_000
    return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
  }

  /// The time of day at `zone` with seconds, such as `14:02:03`.
  package func timeOfDayWithSeconds(at zone: ZoneOffset) -> String {
    timeOfDay(at: zone) + ":" + twoDigits(millisecondOfDay(at: zone) / 1_000 % 60)
  }

  private func local(_ zone: ZoneOffset) -> Int64 { milliseconds + Int64(zone.minutes) * 60_000 }
}

extension Timestamp: LosslessStringConvertible {
  /// The moment in UTC as the log writes it, such as `2011-11-16T14:02:03.123Z`.
  package var description: String {
    let rest = millisecondOfDay(at: .utc)
    let fraction = String(1_000 + rest % 1_000).dropFirst()
    return "\(day(at: .utc))T\(timeOfDayWithSeconds(at: .utc)).\(fraction)Z"
  }

  /// Reads `2011-11-16T14:02:03.123Z`, also without the fraction or with an offset for the `Z`.
  package init?(_ description: String) {
    let bytes = Array(description.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let day = CalendarDate(description.prefix(10)),
      let hour = number(bytes[11...12]), let minute = number(bytes[14...15]),
      let second = number(bytes[17...18]), hour < 24, minute < 60, second < 60
    else { return nil }
    var fraction = 0
    var zoneStart = 19
    if bytes[19] == UInt8(ascii: ".") {
      guard bytes.count >= 24, let value = number(bytes[20...22]) else { return nil }
      fraction = value
      zoneStart = 23
    }
    guard let zone = ZoneOffset(String(decoding: bytes[zoneStart...], as: UTF8.self)) else {
      return nil
    }
    let seconds = Int64(day.dayNumber) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
    self.init(milliseconds: (seconds - Int64(zone.minutes) * 60) * 1_000 + Int64(fraction))
  }
}

/// The quotient rounded down, also below zero.
func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
  value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
}

/// A number from 0 to 99 in two digits.
func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

/// The value of a run of ASCII digits; nil if another byte is among them.
func number(_ digits: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for digit in digits {
    guard digit >= 0x30, digit <= 0x39 else { return nil }
    value = value * 10 + Int(digit - 0x30)
  }
  return value
}
