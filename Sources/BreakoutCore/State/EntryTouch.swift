/// What an entry is about, to tell whether a later one builds on it.
///
/// It errs on the side of caution: what names the same thing is taken to build on it.
struct EntryTouch {
  /// The items and people that the entry makes or changes.
  private(set) var changed: Set<String> = []

  /// The items that the entry makes.
  let made: Set<String>

  /// The items that the entry names.
  let items: [ItemID]

  private let named: Set<String>
  private let matter: SessionEvent.Matter?

  init(_ entry: Entry) {
    var names = NameCollector()
    var event = entry.event
    try? event.code(&names)
    let all = names.own.union(names.context)
    named = all.union(all.compactMap { RoomItem($0)?.room })
    matter = event.matter
    items = named.compactMap(ItemID.init).sorted()
    var made = ReservedNumbers()
    event.reserve(in: &made)
    self.made = names.own.filter { name in ItemID(name).map { made.has($0) } ?? false }
    changed = names.own.filter { ItemID($0) != nil || RoomItem($0) != nil }
      .union(event.movedPeople.map(\.text))
    if case .roomPulled(let pulled) = event { changed.insert(pulled.room) }
  }

  /// Whether this entry builds on an earlier one, or is about the same matter.
  func buildsOn(_ earlier: EntryTouch) -> Bool {
    if !earlier.changed.isDisjoint(with: named) { return true }
    return matter != nil && matter == earlier.matter
  }
}

/// Gathers the short texts among the fields of an event: the names of items and people.
private struct NameCollector: FieldCoder {
  var own: Set<String> = []
  var context: Set<String> = []

  /// The longest name of an item or a person.
  private static let limit = 128

  mutating func text(_ key: StaticString, _ value: inout String) {
    guard value.utf8.count <= Self.limit else { return }
    // Where something was said does not make it depend on the question's wording.
    if ["question", "agenda_item"].contains("\(key)") {
      context.insert(value)
    } else {
      own.insert(value)
    }
  }

  mutating func text(_ key: StaticString, _ value: inout String?) {
    if var text = value { self.text(key, &text) }
  }

  mutating func integer(_ key: StaticString, _ value: inout Int) {}
  mutating func integer(_ key: StaticString, _ value: inout Int?) {}
  mutating func difference(_ key: StaticString, _ value: inout Int?) {}
  mutating func flag(_ key: StaticString, _ value: inout Bool) {}
  mutating func integers(_ key: StaticString, _ value: inout [Int]) {}

  mutating func texts(_ key: StaticString, _ value: inout [String]) {
    for var text in value { self.text(key, &text) }
  }

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
}
