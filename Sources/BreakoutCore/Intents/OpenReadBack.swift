/// Reads what was written down back to the room, to be confirmed.
package struct OpenReadBack: Intent {
  private let items: [ItemID]

  /// Creates the intent; no items means all proposals and next steps that stand.
  package init(_ items: [ItemID]) {
    self.items = items
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    for (place, item) in items.enumerated() {
      if items[..<place].contains(item) { throw Refusal("\(item) is named twice.") }
      guard [.proposal, .nextStep, .finding].contains(item.kind) else {
        throw Refusal("\(item) is \(item.kind.phrase); proposals and next steps are read back.")
      }
      _ = try session.standing(item, item.kind)
    }
    guard !session.readBackItems(items).isEmpty else {
      throw Refusal("There is nothing to read back yet.", remedy: .makeProposal)
    }
    guard !session.present.isEmpty else {
      throw Refusal("Nobody is marked present who could confirm it.", remedy: .namePresent)
    }
    if let last = session.readBacks.last, last.signed == nil, last.answers.contains(where: \.holds),
      !moment.really
    {
      throw Refusal(
        "The read-back of #\(last.entry) has answers and is not signed off.",
        remedy: .insist
      )
    }
    return .readBackOpened(ReadBackOpened { $0.items = items })
  }
}

extension Session {
  /// What is read back: the items named that stand, or all proposals, findings and next steps.
  package func readBackItems(_ items: [ItemID]) -> [ItemID] {
    let all =
      proposals.map(\.id) + consolidation.ordered.map(\.id) + nextSteps.map(\.id)
    return (items.isEmpty ? all : items).filter { id in
      switch id.kind {
      case .nextStep: nextStep(id).map { $0.struck == nil && $0.state != .dropped } ?? false
      default: proposal(id)?.stands ?? false
      }
    }
  }
}
