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

  /// The champion joins the roster as the earlier one has them, unless somebody else has that name
  /// here; then they stay a body outside the roster, under their name.
  private func takeChampion(_ event: inout ItemCarried, _ session: Session) {
    guard let champion = event.champion else { return }
    guard let person = event.people.first(where: { $0.handle == champion }) else {
      event.champion = nil
      event.body = champion.text
      event.accepted = false
      return
    }
    guard let known = session.participant(champion)?.person else { return }
    event.people = []
    let isSame =
      known.affiliation == nil || person.affiliation == nil
      || known.affiliation == person.affiliation
    guard !isSame else { return }
    event.champion = nil
    event.body = person.affiliation.map { "\(person.name), \($0)" } ?? person.name
  }
}
