/// The bytes that carry JSON's structure.
package enum Byte {
  /// The end of a line.
  package static var newline: UInt8 { UInt8(ascii: "\n") }
  /// The mark around texts.
  package static var quote: UInt8 { UInt8(ascii: "\"") }
  /// The mark in front of an escape.
  package static var backslash: UInt8 { UInt8(ascii: "\\") }
  /// The mark between fields.
  package static var comma: UInt8 { UInt8(ascii: ",") }
  /// The mark after a key.
  package static var colon: UInt8 { UInt8(ascii: ":") }
  /// The sign of a negative number.
  package static var minus: UInt8 { UInt8(ascii: "-") }
  /// The digit 0.
  package static var zero: UInt8 { UInt8(ascii: "0") }
  /// The beginning of an object.
  package static var openBrace: UInt8 { UInt8(ascii: "{") }
  /// The end of an object.
  package static var closeBrace: UInt8 { UInt8(ascii: "}") }
  /// The beginning of a list.
  package static var openBracket: UInt8 { UInt8(ascii: "[") }
  /// The end of a list.
  package static var closeBracket: UInt8 { UInt8(ascii: "]") }

  /// The lower-case hexadecimal digit of a value from 0 to 15.
  package static func hexadecimal(_ value: UInt8) -> UInt8 {
    value < 10 ? zero + value : UInt8(ascii: "a") + value - 10
  }

  /// Whether the byte is one of `0` to `9`.
  package static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }
}
