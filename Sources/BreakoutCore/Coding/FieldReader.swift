/// Reads the fields of one event from the bytes of its line, in the order they are named.
///
/// A key is compared with the next bytes as it stands, so reading costs no search. Every access is
/// checked against the end of the bytes.
package struct FieldReader: FieldCoder {
  /// Where the next field begins, counted from the first byte.
  package private(set) var position: Int

  /// The line up to the end of its fields; must outlive the reader.
  private let bytes: UnsafeRawBufferPointer

  /// Whether the next field is the first of its object and so has no comma in front.
  private var isFirst = false

  /// Creates a reader of the fields that begin at `position` with a comma.
  package init(_ bytes: UnsafeRawBufferPointer, at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// Reads all fields of one event.
  ///
  /// - Returns: What the event holds.
  /// - Throws: `FieldError` at the first field that is missing or wrong.
  mutating func payload<Payload: Coded>() throws(FieldError) -> Payload {
    var payload = Payload()
    try payload.code(&self)
    return payload
  }

  /// Whether every field has been read.
  package var isAtEnd: Bool { position == bytes.count }

  package mutating func text(_ key: StaticString, _ value: inout String) throws(FieldError) {
    try require(key)
    value = try string(key)
  }

  package mutating func text(_ key: StaticString, _ value: inout String?) throws(FieldError) {
    value = take(key) ? try string(key) : nil
  }

  package mutating func integer(_ key: StaticString, _ value: inout Int) throws(FieldError) {
    try require(key)
    value = try count(key)
  }

  package mutating func integer(_ key: StaticString, _ value: inout Int?) throws(FieldError) {
    value = take(key) ? try count(key) : nil
  }

  package mutating func difference(_ key: StaticString, _ value: inout Int?) throws(FieldError) {
    value = take(key) ? try integer(key, in: -FieldLimits.count...FieldLimits.count) : nil
  }

  package mutating func flag(_ key: StaticString, _ value: inout Bool) throws(FieldError) {
    value = take(key)
    if value {
      for byte in "true".utf8 where !take(byte) { throw FieldError("\(key)", "is not true") }
    }
  }

  package mutating func texts(_ key: StaticString, _ value: inout [String]) throws(FieldError) {
    value = []
    try list(key) { (reader) throws(FieldError) in value.append(try reader.string(key)) }
  }

  package mutating func integers(_ key: StaticString, _ value: inout [Int]) throws(FieldError) {
    value = []
    try list(key) { (reader) throws(FieldError) in value.append(try reader.count(key)) }
  }

  package mutating func value(_ key: StaticString, _ value: inout ItemID) throws(FieldError) {
    try require(key)
    value = try item(key)
  }

  package mutating func value(_ key: StaticString, _ value: inout ItemID?) throws(FieldError) {
    value = take(key) ? try item(key) : nil
  }

  package mutating func object<Value: Coded>(
    _ key: StaticString,
    _ value: inout Value
  ) throws(FieldError) {
    try require(key)
    value = try object(key)
  }

  package mutating func object<Value: Coded>(
    _ key: StaticString,
    _ value: inout Value?
  ) throws(FieldError) {
    guard take(key) else {
      value = nil
      return
    }
    let read: Value = try object(key)
    value = read
  }

  package mutating func objects<Value: Coded>(
    _ key: StaticString,
    _ value: inout [Value]
  ) throws(FieldError) {
    value = []
    try list(key) { (reader) throws(FieldError) in value.append(try reader.object(key)) }
  }
}

extension FieldReader {
  /// Takes `byte` if it is the next one.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Takes the key, with its comma, quotes and colon, if it is what comes next.
  private mutating func take(_ key: StaticString) -> Bool {
    let comma = isFirst ? 0 : 1
    let length = key.utf8CodeUnitCount
    guard bytes.count - position >= comma + length + 3 else { return false }
    if comma == 1, bytes[position] != Byte.comma { return false }
    let start = position + comma + 1
    let name = key.utf8Start
    guard bytes[start - 1] == Byte.quote else { return false }
    for index in 0..<length where bytes[start + index] != name[index] { return false }
    guard bytes[start + length] == Byte.quote, bytes[start + length + 1] == Byte.colon else {
      return false
    }
    position = start + length + 2
    isFirst = false
    return true
  }

  private mutating func require(_ key: StaticString) throws(FieldError) {
    guard take(key) else { throw Self.missing(key) }
  }

  @inline(never)
  private static func missing(_ key: StaticString) -> FieldError {
    FieldError("\(key)", "is missing")
  }

  private mutating func count(_ key: StaticString) throws(FieldError) -> Int {
    try integer(key, in: 0...FieldLimits.count)
  }

  private mutating func integer(
    _ key: StaticString,
    in range: ClosedRange<Int>
  ) throws(FieldError) -> Int {
    let value = try integer(key)
    guard range.contains(value) else { throw FieldError("\(key)", "is out of range") }
    return value
  }

  /// Takes a whole number without a leading zero.
  private mutating func integer(_ key: StaticString) throws(FieldError) -> Int {
    let isNegative = take(Byte.minus)
    let start = position
    var value = 0
    var overflow = false
    while position < bytes.count, Byte.isDigit(bytes[position]) {
      let digit = Int(bytes[position] - Byte.zero)
      let (product, over) = value.multipliedReportingOverflow(by: 10)
      let (sum, more) = product.addingReportingOverflow(isNegative ? -digit : digit)
      overflow = overflow || over || more
      value = sum
      position += 1
    }
    let digits = position - start
    guard digits > 0, !overflow, digits == 1 || bytes[start] != Byte.zero else {
      throw FieldError("\(key)", "is not a whole number")
    }
    return value
  }

  /// Takes an identifier, written as its description and in no other way.
  private mutating func item(_ key: StaticString) throws(FieldError) -> ItemID {
    guard take(Byte.quote), position < bytes.count, let kind = ItemID.Kind(letter: bytes[position])
    else { throw FieldError("\(key)", "is not an identifier") }
    position += 1
    let number = try integer(key)
    guard take(Byte.quote), number > 0, number <= Int32.max else {
      throw FieldError("\(key)", "is not an identifier")
    }
    return ItemID(kind, number)
  }

  private mutating func object<Value: Coded>(_ key: StaticString) throws(FieldError) -> Value {
    guard take(Byte.openBrace) else { throw FieldError("\(key)", "is not an object") }
    var value = Value()
    isFirst = true
    try value.code(&self)
    isFirst = false
    guard take(Byte.closeBrace) else {
      throw FieldError("\(key)", "has a field that this version does not know")
    }
    return value
  }

  /// Takes a list, calling `element` at the start of each element; does nothing if it is absent.
  private mutating func list(
    _ key: StaticString,
    _ element: (inout Self) throws(FieldError) -> Void
  ) throws(FieldError) {
    guard take(key) else { return }
    guard take(Byte.openBracket) else { throw FieldError("\(key)", "is not a list") }
    repeat { try element(&self) } while take(Byte.comma)
    guard take(Byte.closeBracket) else { throw FieldError("\(key)", "is not a list") }
  }

  /// Takes a text between quotes.
  ///
  /// - Parameter key: The field it belongs to, for the error.
  /// - Returns: The text.
  /// - Throws: `FieldError` if there is none, or if it is not valid.
  package mutating func string(_ key: StaticString) throws(FieldError) -> String {
    guard take(Byte.quote) else { throw FieldError("\(key)", "is not a text") }
    let run = TextRun(bytes, from: position)
    guard run.isClosed else { throw FieldError("\(key)", "is not a text") }
    let raw = UnsafeRawBufferPointer(rebasing: bytes[position..<run.end])
    position = run.end + 1
    if run.isPlain { return String(decoding: raw, as: UTF8.self) }
    guard
      let text = run.hasEscape
        ? JSONText.unescaped(raw)
        : raw.withMemoryRebound(to: UInt8.self, { String(validating: $0, as: UTF8.self) })
    else { throw FieldError("\(key)", "is not valid text") }
    return text
  }
}
