/// Writes or reads the fields of one event, in the order they are named.
///
/// An event describes its fields once, in `code(_:)`, and that one description both writes and
/// reads them, so the two directions cannot drift apart. The log's JSON writer and reader conform.
/// A writer only looks at the values; a reader replaces them.
package protocol FieldCoder {
  /// A text that is always present.
  mutating func text(_ key: StaticString, _ value: inout String) throws(FieldError)

  /// A text that is left out when nil.
  mutating func text(_ key: StaticString, _ value: inout String?) throws(FieldError)

  /// A whole number from 0 to `FieldLimits.count` that is always present.
  mutating func integer(_ key: StaticString, _ value: inout Int) throws(FieldError)

  /// A whole number from 0 to `FieldLimits.count` that is left out when nil.
  mutating func integer(_ key: StaticString, _ value: inout Int?) throws(FieldError)

  /// A whole number between that, and as far below 0, that is left out when nil.
  mutating func difference(_ key: StaticString, _ value: inout Int?) throws(FieldError)

  /// A flag that is left out when false.
  mutating func flag(_ key: StaticString, _ value: inout Bool) throws(FieldError)

  /// A list of texts that is left out when empty.
  mutating func texts(_ key: StaticString, _ value: inout [String]) throws(FieldError)

  /// A list of whole numbers from 0 to `FieldLimits.count` that is left out when empty.
  mutating func integers(_ key: StaticString, _ value: inout [Int]) throws(FieldError)

  /// An identifier that is always present.
  mutating func value(_ key: StaticString, _ value: inout ItemID) throws(FieldError)

  /// An identifier that is left out when nil.
  mutating func value(_ key: StaticString, _ value: inout ItemID?) throws(FieldError)

  /// A nested object that is always present.
  mutating func object<Value: Coded>(
    _ key: StaticString,
    _ value: inout Value
  ) throws(FieldError)

  /// A nested object that is left out when nil.
  mutating func object<Value: Coded>(
    _ key: StaticString,
    _ value: inout Value?
  ) throws(FieldError)

  /// A list of objects that is left out when empty.
  mutating func objects<Value: Coded>(
    _ key: StaticString,
    _ value: inout [Value]
  ) throws(FieldError)
}

/// What numbers in a log can be, so that whatever is counted with them stays a number.
package enum FieldLimits {
  /// The highest number: more than there are people in a room, and far from overflowing when added
  /// up or multiplied.
  package static let count = 1_000_000_000

  /// The most minutes that an item, a pause or a step can have: a day.
  package static let minutes = 1_440
}

/// A value that is stored as a JSON object with keys in a fixed order.
package protocol Coded: Equatable, Sendable {
  /// Creates a blank value for a reader to fill.
  init()

  /// Names every field in the order in which it is stored.
  ///
  /// - Throws: `FieldError` from a reader, at the first field that is missing or wrong.
  mutating func code(_ fields: inout some FieldCoder) throws(FieldError)
}

/// A field that is missing, of the wrong type or out of range.
package struct FieldError: Error, Equatable, Sendable {
  /// The field's key.
  package var key: String

  /// What is wrong with it, to follow "the field … ", such as `is missing`.
  package var problem: String

  /// Creates an error.
  package init(_ key: String, _ problem: String) {
    self.key = key
    self.problem = problem
  }
}
