/// Draws a finding from items of rooms; a new finding is made on the way.
package struct LinkFinding: Intent {
  private let finding: ItemID?
  private let origins: [RoomItem]
  private let text: String?

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - finding: The finding; nil, or the next number not taken, makes a new one.
  ///   - origins: What it is drawn from.
  ///   - text: The text of a new finding; the first origin's text unless given.
  package init(_ finding: ItemID?, _ origins: [RoomItem], text: String? = nil) {
    self.finding = finding
    self.origins = origins
    self.text = text
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    try session.requireConsolidation()
    let next = session.nextID(.finding)
    let id = finding ?? next
    let linked = id == next ? [] : try linked(to: id, session)
    var event = FindingLinked { $0.id = id }
    for origin in origins {
      let origin = try session.origin(origin, for: id, moment)
      let others = linked + event.origins
      if others.contains(origin) { throw Refusal("\(id) is drawn from \(origin) already.") }
      if !moment.really { try requireOneVoice(origin, others) }
      event.origins.append(origin)
    }
    guard let first = event.origins.first else {
      throw Refusal(
        "A finding is drawn from what rooms have said; name at least one item such as lario.P1."
      )
    }
    if id == next { event.text = text ?? moment.rooms.text(of: first) }
    return .findingLinked(event)
  }

  private func linked(to id: ItemID, _ session: Session) throws(Refusal) -> [RoomItem] {
    _ = try session.standingProposal(id)
    try session.requireNoPoll(on: id)
    if text != nil {
      throw Refusal("\(id) has a text already; a new text is a new version.", remedy: .amend(id))
    }
    return session.consolidation.finding(id)?.origins ?? []
  }

  /// A room's people are counted once in a finding.
  private func requireOneVoice(_ origin: RoomItem, _ others: [RoomItem]) throws(Refusal) {
    guard origin.item.kind == .proposal,
      let other = others.first(where: { $0.room == origin.room && $0.item.kind == .proposal })
    else { return }
    throw Refusal(
      "\(other) speaks for \(origin.room) in this finding, and a room is counted once: the tally of "
        + "\(origin) would not be.",
      remedy: .insist
    )
  }
}

extension Session {
  /// Refuses an item that there is not, or not any more.
  package func requireItem(_ id: ItemID) throws(Refusal) { _ = try existing(id, id.kind) }

  /// Refuses a proposal or finding that was withdrawn, joined to another or struck.
  package func requireStanding(_ id: ItemID) throws(Refusal) { _ = try standingProposal(id) }

  /// Refuses what only a consolidation can do.
  package func requireConsolidation() throws(Refusal) {
    guard opening?.kind == .consolidation else {
      throw Refusal("This is the log of one room.", remedy: .consolidate)
    }
  }

  /// An item of a room that a finding can be drawn from.
  func origin(
    _ typed: RoomItem,
    for finding: ItemID,
    _ moment: Moment
  ) throws(Refusal) -> RoomItem {
    guard [.proposal, .contribution].contains(typed.item.kind) else {
      throw Refusal(
        "A finding is drawn from proposals and contributions; \(typed) is \(typed.item.kind.phrase)."
      )
    }
    let origin = try moment.rooms.standing(typed)
    if let proposal = moment.rooms.proposal(origin) {
      if proposal.state == .withdrawn { throw Refusal("\(origin) was withdrawn.") }
      if let whole = proposal.joinedTo {
        let other = RoomItem(origin.room, whole)
        throw Refusal("\(origin) was joined to \(other).", remedy: .choose([other.description]))
      }
    }
    if let other = consolidation.finding(from: origin), other.id != finding {
      throw Refusal("\(origin) is part of \(other.id).", remedy: .unlink(other.id, origin))
    }
    return origin
  }
}

extension RoomSessions {
  /// The text of an item; empty if there is none.
  package func text(of item: RoomItem) -> String {
    self[item.room]?.words(of: item.item) ?? ""
  }
}
