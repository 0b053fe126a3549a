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

  /// Champion and supporters join the roster as the earlier one has them, unless somebody else has
  /// that name here; then they stay outside the roster, under their name.
  private func takePeople(_ event: inout ItemCarried, _ session: Session) {
    event.people = []
    event.supporters = []
    if let champion = item.champion, let body = join(champion, &event, session) {
      event.champion = nil
      event.body = body
      event.accepted = item.accepted && item.people.contains { $0.handle == champion }
    }
    for supporter in item.supporters {
      if let body = join(supporter, &event, session) {
        event.helpers.append(body)
      } else {
        event.supporters.append(supporter)
      }
    }
  }

  /// Lets somebody join the roster if need be; what they are called where they cannot.
  private func join(_ who: Handle, _ event: inout ItemCarried, _ session: Session) -> String? {
    guard let person = item.people.first(where: { $0.handle == who }) else { return who.text }
    guard let known = session.participant(who)?.person else {
      if !event.people.contains(person) { event.people.append(person) }
      return nil
    }
    let isSame =
      known.affiliation == nil || person.affiliation == nil
      || known.affiliation == person.affiliation
    return isSame ? nil : person.affiliation.map { "\(person.name), \($0)" } ?? person.name
  }
}
