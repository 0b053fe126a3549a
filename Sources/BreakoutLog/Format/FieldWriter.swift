package import BreakoutCore

/// Writes the fields of one event as JSON, without white space, into a growing line.
package struct FieldWriter: FieldCoder {
  /// What has been written.
  package var bytes: [UInt8]

  /// Whether the next field is the first of its object and so needs no comma.
  private var isFirst = false

  /// Creates a writer that goes on after `bytes`, in the middle of an object.
  package init(after bytes: [UInt8]) {
    self.bytes = bytes
  }

  package mutating func text(_ key: StaticString, _ value: inout String) {
    begin(key)
    JSONText.append(value, to: &bytes)
  }

  package mutating func text(_ key: StaticString, _ value: inout String?) {
    guard let value else { return }
    begin(key)
    JSONText.append(value, to: &bytes)
  }

  package mutating func integer(_ key: StaticString, _ value: inout Int) {
    begin(key)
    append(value)
  }

  package mutating func integer(_ key: StaticString, _ value: inout Int?) {
    guard let value else { return }
    begin(key)
    append(value)
  }

  package mutating func flag(_ key: StaticString, _ value: inout Bool) {
    guard value else { return }
    begin(key)
    append("true")
  }

  package mutating func texts(_ key: StaticString, _ value: inout [String]) {
    guard !value.isEmpty else { return }
    begin(key)
    list(value) { JSONText.append($1, to: &$0.bytes) }
  }

  package mutating func difference(_ key: StaticString, _ value: inout Int?) {
    integer(key, &value)
  }

  package mutating func integers(_ key: StaticString, _ value: inout [Int]) {
    guard !value.isEmpty else { return }
    begin(key)
    list(value) { $0.append($1) }
  }

  package mutating func value(_ key: StaticString, _ value: inout ItemID) {
    begin(key)
    JSONText.append(value.description, to: &bytes)
  }

  package mutating func value(_ key: StaticString, _ value: inout ItemID?) {
    guard let value else { return }
    begin(key)
    JSONText.append(value.description, to: &bytes)
  }

  package mutating func object<Value: Coded>(
    _ key: StaticString,
    _ value: inout Value
  ) throws(FieldError) {
    begin(key)
    try append(value)
  }

  package mutating func object<Value: Coded>(
    _ key: StaticString,
    _ value: inout Value?
  ) throws(FieldError) {
    guard let value else { return }
    begin(key)
    try append(value)
  }

  package mutating func objects<Value: Coded>(
    _ key: StaticString,
    _ value: inout [Value]
  ) throws(FieldError) {
    guard !value.isEmpty else { return }
    begin(key)
    try list(value) { (writer, value) throws(FieldError) in try writer.append(value) }
  }

  private mutating func begin(_ key: StaticString) {
    if !isFirst { bytes.append(Byte.comma) }
    isFirst = false
    bytes.append(Byte.quote)
    append(key)
    bytes.append(Byte.quote)
    bytes.append(Byte.colon)
  }

  private mutating func append(_ literal: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    )
  }

  private mutating func append(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  private mutating func append(_ value: some Coded) throws(FieldError) {
    var value = value
    bytes.append(Byte.openBrace)
    isFirst = true
    try value.code(&self)
    isFirst = false
    bytes.append(Byte.closeBrace)
  }

  private mutating func list<Value>(
    _ values: [Value],
    _ append: (inout Self, Value) throws(FieldError) -> Void
  ) throws(FieldError) {
    bytes.append(Byte.openBracket)
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(Byte.comma) }
      try append(&self, value)
    }
    bytes.append(Byte.closeBracket)
  }

  private mutating func list<Value>(_ values: [Value], _ append: (inout Self, Value) -> Void) {
    bytes.append(Byte.openBracket)
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(Byte.comma) }
      append(&self, value)
    }
    bytes.append(Byte.closeBracket)
  }
}
