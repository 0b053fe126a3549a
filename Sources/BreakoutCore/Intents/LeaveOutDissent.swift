/// Leaves a room's minority statement or objection out of a finding; reports say so.
package struct LeaveOutDissent: Intent {
  private let item: RoomItem
  private let finding: ItemID
  private let reason: String

  /// Creates the intent.
  package init(_ item: RoomItem, from finding: ItemID, because reason: String) {
    self.item = item
    self.finding = finding
    self.reason = reason
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    try session.requireConsolidation()
    let item = try moment.rooms.standing(item)
    guard [.dissent, .objection].contains(item.item.kind) else {
      throw Refusal(
        "Only minority statements and objections travel with a finding; \(item) is "
          + "\(item.item.kind.phrase)."
      )
    }
    let id = try session.standingProposal(try session.standing(finding, .finding)).id
    let finding = session.consolidation.finding(id)
    guard let proposal = moment.rooms.opposed(by: item),
      finding?.origins.contains(proposal) == true
    else { throw Refusal("\(item) is about nothing that \(id) is drawn from.") }
    if finding?.leftOut.contains(where: { $0.item == item }) == true {
      throw Refusal("\(item) has been left out of \(id) already.")
    }
    if !moment.really {
      throw Refusal(
        "\(item) is \(item.item.kind.phrase) and is not to be dropped lightly; the report will say "
          + "that it was left out.",
        remedy: .insist
      )
    }
    return .dissentLeftOut(
      DissentLeftOut {
        $0.id = id
        $0.item = item
        $0.reason = reason
      }
    )
  }
}

extension RoomSessions {
  /// The proposal that a minority statement or an objection of a room is about.
  package func opposed(by item: RoomItem) -> RoomItem? {
    guard let session = self[item.room] else { return nil }
    let proposal =
      session.dissent(item.item)?.proposal ?? session.objection(item.item)?.proposal
    return proposal.map { RoomItem(item.room, $0) }
  }
}
