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
    takeChampion(&event, session)
    return .itemCarried(event)
  }

  /// The champion joins the roster as the earlier one has them, under a handle of their own where
  /// somebody else has that name here.
  private func takeChampion(_ event: inout ItemCarried, _ session: Session) {
    guard let champion = event.champion else { return }
    var person = Person(handle: champion, name: champion.text)
    if let known = event.people.first(where: { $0.handle == champion }) {
      person = known
    } else {
      event.accepted = false
    }
    var handle = champion
    var number = 1
    while let other = session.participant(handle)?.person, !Self.isSame(person, as: other) {
      number += 1
      handle = Handle("\(champion.text)-\(number)")
    }
    event.champion = handle
    person.handle = handle
    event.people = session.participant(handle) == nil ? [person] : []
  }

  /// Whether two people of one name are one, as far as anybody has said of them.
  private static func isSame(_ person: Person, as other: Person) -> Bool {
    person.affiliation == nil || other.affiliation == nil
      || person.affiliation == other.affiliation
  }
}
