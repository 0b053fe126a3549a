/// Takes items of rooms out of a finding.
package struct UnlinkFinding: Intent {
  private let finding: ItemID
  private let origins: [RoomItem]
  private let reason: String?

  /// Creates the intent.
  package init(_ finding: ItemID, _ origins: [RoomItem], because reason: String? = nil) {
    self.finding = finding
    self.origins = origins
    self.reason = reason
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let origins = try session.linked(origins, in: finding, moment)
    if origins.count == session.consolidation.finding(finding)?.origins.count {
      throw Refusal(
        "Nothing would be left of what \(finding) is drawn from.",
        remedy: .choose(["strike \(finding): …"])
      )
    }
    return .findingUnlinked(
      FindingUnlinked {
        $0.id = finding
        $0.origins = origins
        $0.reason = reason
      }
    )
  }
}

extension Session {
  /// The items as written, once they are known to be origins of a finding that stands.
  func linked(
    _ typed: [RoomItem],
    in finding: ItemID,
    _ moment: Moment
  ) throws(Refusal) -> [RoomItem] {
    try requireConsolidation()
    let statement = try standingProposal(finding)
    try requireNoPoll(on: statement.id)
    let linked = consolidation.finding(finding)?.origins ?? []
    var found: [RoomItem] = []
    for item in typed {
      let item = RoomItem(try moment.rooms.name(item.room), item.item)
      guard linked.contains(item) else {
        throw Refusal(
          "\(finding) is not drawn from \(item), but from \(listed(linked.map(\.description), "and"))."
        )
      }
      if !found.contains(item) { found.append(item) }
    }
    return found
  }
}
