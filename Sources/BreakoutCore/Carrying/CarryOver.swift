/// What a workshop has left open: next steps, deferred proposals and parked items.
package struct CarryOver: Equatable, Sendable {
  /// The workshop.
  package var workshop: String

  /// What is open, as it is to be carried; the identifiers are those it gets only when it is.
  package private(set) var items: [ItemCarried] = []

  /// Everybody who was known there, once where several rooms say the same of them.
  package private(set) var people: [Person] = []

  /// The strictest promise under which people spoke there.
  package private(set) var attribution = AttributionLevel.named

  /// What other rooms of the new workshop have taken over already.
  package var taken: [CarriedFrom] = []

  /// Finds what is open.
  ///
  /// Of a consolidation its steps and findings are taken; of the rooms what went into none of them.
  ///
  /// - Parameters:
  ///   - workshop: The workshop's name.
  ///   - consolidations: The sessions that bring its rooms together, by the name of their log.
  ///   - rooms: The rooms, by the name that the consolidation has for them, or by their own.
  package init(
    _ workshop: String,
    consolidations: [(name: String, session: Session)],
    rooms: [(name: String, session: Session)]
  ) {
    self.workshop = workshop
    let merged = Set(consolidations.flatMap { Self.origins(in: $0.session) })
    var seen: Set<[String?]> = []
    for (name, session) in consolidations + rooms {
      for known in session.everybody {
        // No more goes along than a name is recognised by.
        var person = Person(handle: known.handle, name: known.name)
        person.affiliation = known.affiliation
        let key = [person.handle.text, person.name, person.affiliation]
        if seen.insert(key).inserted { people.append(person) }
      }
      attribution = max(attribution, session.attribution)
      for step in session.nextSteps where step.isOpen && !merged.contains(RoomItem(name, step.id)) {
        items.append(Self.item(step, name, workshop, session))
      }
      let proposals = session.proposals + session.consolidation.ordered.map(\.statement)
      for proposal in proposals
      where Self.isOpen(proposal) && !merged.contains(RoomItem(name, proposal.id)) {
        items.append(Self.item(proposal, name, workshop))
      }
      for parked in session.parkingLot where parked.struck == nil {
        items.append(Self.item(parked, name, workshop))
      }
    }
  }

  /// What the steps and findings of a consolidation are drawn from, whatever became of them.
  private static func origins(in session: Session) -> [RoomItem] {
    session.nextSteps.filter { $0.struck == nil }.flatMap(\.origins)
      + session.consolidation.ordered.flatMap(\.origins)
  }

  /// Deferred, or brought over from earlier and never taken up.
  private static func isOpen(_ proposal: Proposal) -> Bool {
    proposal.state == .deferred || (proposal.state == .open && proposal.carried != nil)
  }

  private static func item(
    _ step: NextStep,
    _ room: String,
    _ workshop: String,
    _ session: Session
  ) -> ItemCarried {
    var item = blank(.nextStep, step.text, RoomItem(room, step.id), workshop, step.carried.first)
    switch step.champion {
    case .body(let body): item.body = body
    case .participant(let handle):
      item.champion = handle
      if var person = session.participant(handle)?.person {
        person.origin = nil
        item.people = [person]
      }
    case nil: break
    }
    item.due = step.due
    item.channel = step.channel
    item.measure = step.measure
    item.accepted = step.state == .accepted
    return item
  }

  private static func item(
    _ proposal: Proposal,
    _ room: String,
    _ workshop: String
  ) -> ItemCarried {
    blank(.proposal, proposal.text, RoomItem(room, proposal.id), workshop, proposal.carried)
  }

  private static func item(
    _ parked: ParkedItem,
    _ room: String,
    _ workshop: String
  ) -> ItemCarried {
    blank(.parkedItem, parked.text, RoomItem(room, parked.id), workshop, parked.carried)
  }

  private static func blank(
    _ kind: ItemID.Kind,
    _ text: String,
    _ item: RoomItem,
    _ workshop: String,
    _ earlier: CarriedFrom?
  ) -> ItemCarried {
    ItemCarried {
      $0.id = ItemID(kind, 0)
      $0.text = text
      $0.from = CarriedFrom(workshop, item, after: earlier)
    }
  }
}

extension Session {
  /// What has been carried over into this session, of whatever kind.
  package var carriedOver: [CarriedFrom] {
    nextSteps.flatMap(\.carried) + proposals.compactMap(\.carried)
      + parkingLot.compactMap(\.carried)
  }
}
