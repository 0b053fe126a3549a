package import BreakoutCore

/// Looks through the fields of an event for an item.
struct ItemFinder: FieldCoder {
  /// Whether the item is named in a field of its own.
  private(set) var found = false

  private let item: String

  init(_ item: ItemID) {
    self.item = item.description
  }

  mutating func text(_ key: StaticString, _ value: inout String) { look(value) }
  mutating func text(_ key: StaticString, _ value: inout String?) { value.map { look($0) } }
  mutating func integer(_ key: StaticString, _ value: inout Int) {}
  mutating func integer(_ key: StaticString, _ value: inout Int?) {}
  mutating func difference(_ key: StaticString, _ value: inout Int?) {}
  mutating func flag(_ key: StaticString, _ value: inout Bool) {}
  mutating func texts(_ key: StaticString, _ value: inout [String]) { value.forEach { look($0) } }
  mutating func integers(_ key: StaticString, _ value: inout [Int]) {}

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

  private mutating func look(_ text: String) { found = found || text == item }
}

extension Entry {
  /// Whether the item is named in a field of its own.
  package func names(_ item: ItemID) -> Bool {
    var finder = ItemFinder(item)
    var event = event
    try? event.code(&finder)
    return finder.found
  }
}
