/// The fields that are texts on disk and richer values in the program.
extension FieldCoder {
  /// A value that is stored as its description and always present.
  package mutating func value<Value: LosslessStringConvertible>(
    _ key: StaticString,
    _ value: inout Value
  ) throws(FieldError) {
    var text = value.description
    try self.text(key, &text)
    value = try read(text, key)
  }

  /// A value that is stored as its description and left out when nil.
  package mutating func value<Value: LosslessStringConvertible>(
    _ key: StaticString,
    _ value: inout Value?
  ) throws(FieldError) {
    var text = value?.description
    try self.text(key, &text)
    guard let text else {
      value = nil
      return
    }
    let read: Value = try read(text, key)
    value = read
  }

  /// A list of values that are stored as their descriptions; left out when empty.
  package mutating func values<Value: LosslessStringConvertible>(
    _ key: StaticString,
    _ values: inout [Value]
  ) throws(FieldError) {
    var texts = values.map(\.description)
    try self.texts(key, &texts)
    var read: [Value] = []
    read.reserveCapacity(texts.count)
    for text in texts { read.append(try self.read(text, key)) }
    values = read
  }

  /// A case of an enumeration, stored by its permanent name and always present.
  package mutating func name<Name: RawRepresentable<String>>(
    _ key: StaticString,
    _ value: inout Name
  ) throws(FieldError) {
    var text = value.rawValue
    try self.text(key, &text)
    value = try self.name(text, key)
  }

  /// A case of an enumeration, stored by its permanent name and left out when nil.
  package mutating func name<Name: RawRepresentable<String>>(
    _ key: StaticString,
    _ value: inout Name?
  ) throws(FieldError) {
    var text = value?.rawValue
    try self.text(key, &text)
    guard let text else {
      value = nil
      return
    }
    let read: Name = try self.name(text, key)
    value = read
  }

  /// A number of minutes, up to a day, that is always present.
  package mutating func minutes(_ key: StaticString, _ value: inout Int) throws(FieldError) {
    try integer(key, &value)
    try Self.check(minutes: value, key)
  }

  /// A number of minutes, up to a day, that is left out when nil.
  package mutating func minutes(_ key: StaticString, _ value: inout Int?) throws(FieldError) {
    try integer(key, &value)
    if let value { try Self.check(minutes: value, key) }
  }

  private static func check(minutes: Int, _ key: StaticString) throws(FieldError) {
    guard minutes <= FieldLimits.minutes else { throw FieldError("\(key)", "is out of range") }
  }

  /// A handle that is always present.
  package mutating func handle(_ key: StaticString, _ value: inout Handle) throws(FieldError) {
    try text(key, &value.text)
  }

  /// A handle that is left out when nil.
  package mutating func handle(_ key: StaticString, _ value: inout Handle?) throws(FieldError) {
    var text = value?.text
    try self.text(key, &text)
    value = text.map { Handle($0) }
  }

  /// A list of handles that is left out when empty.
  package mutating func handles(_ key: StaticString, _ value: inout [Handle]) throws(FieldError) {
    var texts = value.map(\.text)
    try self.texts(key, &texts)
    value = texts.map { Handle($0) }
  }

  private func read<Value: LosslessStringConvertible>(
    _ text: String,
    _ key: StaticString
  ) throws(FieldError) -> Value {
    guard let value = Value(text) else {
      throw FieldError("\(key)", "cannot be “\(text.prefix(40))”")
    }
    return value
  }

  private func name<Name: RawRepresentable<String>>(
    _ text: String,
    _ key: StaticString
  ) throws(FieldError) -> Name {
    guard let value = Name(rawValue: text) else {
      throw FieldError("\(key)", "cannot be “\(text.prefix(40))”")
    }
    return value
  }
}
