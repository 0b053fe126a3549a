internal import BreakoutCore

/// Gathers the texts in an event that people typed.
struct EventTexts: FieldCoder {
  /// The texts, in the order of the fields.
  private(set) var found: [String] = []

  /// The item that the event made, if it made one.
  private(set) var item: String?

  private static let keys: Set<String> = [
    "text", "texts", "name", "reason", "reply", "remark", "note", "affiliation", "role", "country",
    "constituency", "biography", "channel", "outcome",
  ]

  mutating func text(_ key: StaticString, _ value: inout String) { take(key, [value]) }
  mutating func text(_ key: StaticString, _ value: inout String?) {
    take(key, value.map { [$0] } ?? [])
  }
  mutating func texts(_ key: StaticString, _ value: inout [String]) { take(key, value) }
  mutating func integer(_ key: StaticString, _ value: inout Int) {}
  mutating func integer(_ key: StaticString, _ value: inout Int?) {}
  mutating func difference(_ key: StaticString, _ value: inout Int?) {}
  mutating func integers(_ key: StaticString, _ value: inout [Int]) {}
  mutating func flag(_ key: StaticString, _ value: inout Bool) {}
  mutating func value(_ key: StaticString, _ value: inout ItemID) {
    if "\(key)" == "id" { item = item ?? value.description }
  }
  mutating func value(_ key: StaticString, _ value: inout ItemID?) {}

  mutating func object<Value: Coded>(
    _ key: StaticString,
    _ value: inout Value
  ) throws(FieldError) {
    try value.code(&self)
  }

  mutating func object<Value: Coded>(
    _ key: StaticString,
    _ value: inout Value?
  ) throws(FieldError) {
    try value?.code(&self)
  }

  mutating func objects<Value: Coded>(
    _ key: StaticString,
    _ value: inout [Value]
  ) throws(FieldError) {
    for place in value.indices { try value[place].code(&self) }
  }

  private mutating func take(_ key: StaticString, _ texts: [String]) {
    if Self.keys.contains("\(key)") { found += texts }
  }
}
