/// Strikes an item from the record; the log keeps it.
package struct StrikeItem: Intent {
  private let id: ItemID
  private let reason: String

  /// Creates the intent.
  package init(_ id: ItemID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    switch id.kind {
    case .poll: throw Refusal("A poll is voided, not struck.", remedy: .choose(["void \(id): …"]))
    case .objection:
      throw Refusal(
        "An objection is settled, not struck.",
        remedy: .choose(["withdrawn \(id)", "integrated \(id)"])
      )
    default: break
    }
    let id = try session.standing(self.id, self.id.kind)
    if [.proposal, .finding].contains(id.kind) { try session.requireNoPoll(on: id) }
    if id.kind == .dissent, !moment.really {
      throw Refusal(
        "\(id) is a minority statement and is not to be dropped lightly.",
        remedy: .insist
      )
    }
    return .itemStruck(
      ItemStruck {
        $0.id = id
        $0.reason = reason
      }
    )
  }
}
