extension Consolidation {
  /// What was said last about two people; nil if nothing was.
  func lastWord(on left: RoomPerson, _ right: RoomPerson) -> Identity? {
    identities.last { $0.people.contains(left) && $0.people.contains(right) }
  }

  /// The entry after which nothing new is said by saying this of people; nil if something is.
  func lastEntry(saying different: Bool, of people: [RoomPerson]) -> Int? {
    let words = Self.pairs(people).map { lastWord(on: $0, $1) }
    guard words.allSatisfy({ $0?.different == different }) else { return nil }
    return words.compactMap { $0?.entry }.max()
  }

  private static func pairs(_ people: [RoomPerson]) -> [(RoomPerson, RoomPerson)] {
    people.indices.flatMap { place in people[(place + 1)...].map { (people[place], $0) } }
  }
}
