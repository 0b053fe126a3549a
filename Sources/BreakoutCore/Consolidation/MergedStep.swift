/// What next steps of several rooms come to when they are made one: what the rooms agree on.
///
/// Where they differ nothing is chosen: the detail stays open and is named.
package struct MergedStep: Equatable, Sendable {
  /// The event, but for its number.
  package private(set) var event = NextStepAgreed()

  /// The details that differ between the rooms.
  package private(set) var differences: [Difference] = []

  /// A detail on which the rooms differ.
  package struct Difference: Equatable, Sendable {
    /// The detail that is not a difference: who helps but could not be taken over.
    package static let support = "support"

    /// Who sees to it.
    package static let champion = "champion"

    /// What it is, such as `champion`.
    package var detail: String

    /// What each item says, in the order merged, where it says anything.
    package var says: [(item: RoomItem, text: String)]

    package static func == (left: Self, right: Self) -> Bool {
      left.detail == right.detail && left.says.map(\.item) == right.says.map(\.item)
        && left.says.map(\.text) == right.says.map(\.text)
    }
  }

  /// Brings next steps of rooms together.
  ///
  /// - Parameters:
  ///   - items: The next steps, which stand.
  ///   - text: The text; the first item's unless given.
  ///   - session: The consolidation, for its roster and for who is one person.
  ///   - rooms: The rooms.
  package init(_ items: [RoomItem], text: String?, in session: Session, _ rooms: RoomSessions) {
    let steps = items.compactMap { item in
      rooms[item.room]?.nextStep(item.item).map { (item, $0) }
    }
    event.text = text ?? steps.first?.1.text ?? ""
    event.origins = items
    for carried in steps.flatMap(\.1.carried) where !event.carried.contains(carried) {
      event.carried.append(carried)
    }
    takeChampion(steps, session, rooms)
    takeSupporters(steps, session, rooms)
    if let due = agreed("date", steps, \.due, { $0.description }) { event.due = due }
    event.channel = agreed("channel", steps, \.channel) { $0 }
    event.measure = agreed("measure", steps, \.measure) { "\($0.kind.rawValue): \($0.text)" }
    event.follows = Self.finding(steps, session)
  }

  /// The finding that is drawn from what all the steps follow from; nil if there is none, or several.
  private static func finding(_ steps: [(RoomItem, NextStep)], _ session: Session) -> ItemID? {
    let found = steps.compactMap { item, step in
      step.follows.flatMap { session.consolidation.finding(from: RoomItem(item.room, $0))?.id }
    }
    return found.allSatisfy { $0 == found.first } ? found.first : nil
  }

  private mutating func takeChampion(
    _ steps: [(RoomItem, NextStep)],
    _ session: Session,
    _ rooms: RoomSessions
  ) {
    let said = steps.compactMap { item, step in
      step.champion.map { (item: item, champion: Self.person($0, item.room)) }
    }
    guard let first = said.first else { return }
    let isOne = said.allSatisfy { Self.isOne($0.champion, first.champion, session) }
    guard isOne, take(first.champion, session, rooms) else {
      let says = said.map { (item: $0.item, text: rooms.words(for: $0.champion)) }
      differences.append(Difference(detail: Difference.champion, says: says))
      return
    }
    event.accepted = steps.allSatisfy { $0.1.state == .accepted }
  }

  /// Takes a champion over, and onto the roster; false if somebody else has that name there.
  private mutating func take(
    _ champion: RoomChampion,
    _ session: Session,
    _ rooms: RoomSessions
  ) -> Bool {
    switch champion {
    case .body(let body): event.body = body
    case .person(let reference):
      guard let handle = join(reference, session, rooms) else { return false }
      event.champion = handle
    }
    return true
  }

  /// Takes the supporters of all the rooms over, each person once; who cannot be is named.
  private mutating func takeSupporters(
    _ steps: [(RoomItem, NextStep)],
    _ session: Session,
    _ rooms: RoomSessions
  ) {
    var left: [(item: RoomItem, text: String)] = []
    for (item, step) in steps {
      for supporter in step.supporters {
        let reference = RoomPerson(item.room, supporter)
        if let handle = join(reference, session, rooms) {
          if handle != event.champion, !event.supporters.contains(handle) {
            event.supporters.append(handle)
          }
        } else {
          left.append((item, rooms.words(for: .person(reference))))
        }
      }
    }
    if !left.isEmpty { differences.append(Difference(detail: Difference.support, says: left)) }
  }

  /// The name of somebody of a room on the roster, which they join if need be; nil if somebody else
  /// has that name there.
  private mutating func join(
    _ reference: RoomPerson,
    _ session: Session,
    _ rooms: RoomSessions
  ) -> Handle? {
    guard var person = rooms[reference.room]?.participant(reference.handle)?.person else {
      return nil
    }
    person.origin = reference
    let alias = session.consolidation.onePerson.first { $0.contains(reference) } ?? []
    let joined = session.participants.map(\.person) + event.people
    // Somebody may have joined under the name that another room has for them.
    if let known = joined.first(where: { $0.origin.map(alias.contains) ?? false }) {
      return known.handle
    }
    if let known = joined.first(where: { $0.handle == person.handle }) {
      return session.consolidation.isSame(known, person) ? known.handle : nil
    }
    event.people.append(person)
    return person.handle
  }

  private mutating func agreed<Value: Equatable>(
    _ detail: String,
    _ steps: [(RoomItem, NextStep)],
    _ value: (NextStep) -> Value?,
    _ words: (Value) -> String
  ) -> Value? {
    let said = steps.compactMap { item, step in value(step).map { (item: item, value: $0) } }
    guard let first = said.first else { return nil }
    if said.allSatisfy({ $0.value == first.value }) { return first.value }
    let says = said.map { (item: $0.item, text: words($0.value)) }
    differences.append(Difference(detail: detail, says: says))
    return nil
  }

  private static func person(_ champion: Champion, _ room: String) -> RoomChampion {
    switch champion {
    case .participant(let handle): .person(RoomPerson(room, handle))
    case .body(let body): .body(body)
    }
  }

  private static func isOne(
    _ left: RoomChampion,
    _ right: RoomChampion,
    _ session: Session
  ) -> Bool {
    switch (left, right) {
    case (.person(let left), .person(let right)):
      session.consolidation.areOne(left, right)
    default: left == right
    }
  }
}

/// Who sees to a next step of a room.
enum RoomChampion: Hashable {
  case person(RoomPerson)
  case body(String)
}

extension RoomSessions {
  /// The name of whoever sees to a next step.
  func words(for champion: RoomChampion) -> String {
    switch champion {
    case .person(let person): self[person.room]?.name(of: person.handle) ?? person.handle.text
    case .body(let body): body
    }
  }
}
