/// Moves items of rooms from a finding to a new one.
package struct SplitFinding: Intent {
  private let finding: ItemID
  private let origins: [RoomItem]
  private let text: String?

  /// Creates the intent; the new finding has the first origin's text unless another is given.
  package init(_ finding: ItemID, _ origins: [RoomItem], text: String? = nil) {
    self.finding = finding
    self.origins = origins
    self.text = text
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let origins = try session.linked(origins, in: finding, moment)
    guard let first = origins.first else {
      throw Refusal("Say what is to move to the new finding, such as volta.P2.")
    }
    if origins.count == session.consolidation.finding(finding)?.origins.count {
      throw Refusal(
        "That is all \(finding) is drawn from; give it a new text instead.",
        remedy: .amend(finding)
      )
    }
    return .findingSplit(
      FindingSplit {
        $0.from = finding
        $0.id = session.nextID(.finding)
        $0.text = text ?? moment.rooms.text(of: first)
        $0.origins = origins
      }
    )
  }
}
