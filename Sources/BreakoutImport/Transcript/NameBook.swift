internal import BreakoutCore

/// The people of a meeting with the handles that the log is to use.
///
/// Two spellings of one name are the same person; two names that fold to the same handle are not.
struct NameBook {
  private let fold: (String) -> Handle?
  private var handles: [String: Handle] = [:]
  private var taken: Set<Handle> = []

  /// The people, in the order in which they were named.
  private(set) var people: [Person] = []

  /// Names that fold alike and are kept apart, as sentences.
  private(set) var notes: [String] = []

  /// Creates an empty book.
  ///
  /// - Parameter fold: The handle of a name; nil if no letter is left of it.
  init(fold: @escaping (String) -> Handle?) {
    self.fold = fold
  }

  /// Adds somebody, unless the name is in the book; what was not known is filled in.
  mutating func add(_ person: ImportedPerson) {
    let key = PeopleTable.key(person.name)
    guard handles[key] == nil else { return }
    let handle = person.handle ?? free(person.name)
    handles[key] = handle
    taken.insert(handle)
    var entry = Person(handle: handle, name: person.name)
    entry.affiliation = person.affiliation
    entry.constituency = person.constituency
    entry.role = person.role
    people.append(entry)
  }

  /// The name with its handle; the person must have been added.
  func name(_ text: String) -> TypedName {
    TypedName(text, handle: handle(text) ?? Handle(text))
  }

  /// The handle of somebody who was added; nil for anybody else.
  func handle(_ text: String) -> Handle? { handles[PeopleTable.key(text)] }

  private mutating func free(_ name: String) -> Handle {
    let wanted = fold(name) ?? "person"
    guard taken.contains(wanted) else { return wanted }
    var number = 2
    while taken.contains(Handle("\(wanted.text)-\(number)")) { number += 1 }
    let handle = Handle("\(wanted.text)-\(number)")
    let other = people.first { $0.handle == wanted }?.name ?? wanted.text
    notes.append("\(name) is kept apart from \(other) and is called \(handle.text) at the prompt.")
    return handle
  }
}
