/// Brings something that an earlier workshop left open into this one.
package struct CarryItem: Intent {
  private let item: ItemCarried
  private let promised: AttributionLevel

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - item: What it is, with the people whom the earlier roster has for it.
  ///   - promised: Under which promise people spoke there.
  package init(_ item: ItemCarried, promised: AttributionLevel) {
    self.item = item
    self.promised = promised
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if session.opening?.kind == .consolidation {
      throw Refusal("What an earlier workshop left open is carried into a room, not in here.")
    }
    if session.carriedOver.contains(where: { $0.isSame(as: item.from) }) {
      throw Refusal("\(item.from.place) was carried over already.")
    }
    if session.attribution < promised, !moment.really {
      throw Refusal(
        """
        In \(item.from.workshop) people have spoken under “\(promised.rawValue)”, and this session \
        prints more; type set attribution \(promised.rawValue) first.
        """,
        remedy: .insist
      )
    }
    var event = item
    event.id = session.nextID(item.id.kind)
    takePeople(&event, session)
    return .itemCarried(event)
  }

  /// Champion and supporters join the roster as the earlier one has them, under a handle of their
  /// own where somebody else has that name here.
  private func takePeople(_ event: inout ItemCarried, _ session: Session) {
    event.people = []
    if let champion = event.champion {
      if !item.people.contains(where: { $0.handle == champion }) { event.accepted = false }
      event.champion = join(champion, &event, session)
    }
    event.supporters = []
    for supporter in item.supporters { event.supporters.append(join(supporter, &event, session)) }
  }

  /// Lets somebody join the roster if need be, and says under which handle they stand on it.
  private func join(_ who: Handle, _ event: inout ItemCarried, _ session: Session) -> Handle {
    var person = item.people.first { $0.handle == who } ?? Person(handle: who, name: who.text)
    var number = 1
    while let other = session.participant(person.handle)?.person
      ?? event.people.first(where: { $0.handle == person.handle }), !Self.isSame(person, as: other)
    {
      number += 1
      person.handle = Handle("\(who.text)-\(number)")
    }
    let isIn = event.people.contains { $0.handle == person.handle }
    if session.participant(person.handle) == nil, !isIn {
      event.people.append(person)
    }
    return person.handle
  }

  /// Whether two people of one name are one, as far as anybody has said of them.
  private static func isSame(_ person: Person, as other: Person) -> Bool {
    person.affiliation == nil || other.affiliation == nil
      || person.affiliation == other.affiliation
  }
}
