extension SessionEvent {
  /// The proposals and next steps whose record this event changes, so that an earlier sign-off no
  /// longer speaks for them.
  ///
  /// That somebody accepts a next step or reports it done changes nothing that was read back.
  var changedRecord: [ItemID] {
    switch self {
    case .proposalMade(let event): [event.id]
    case .proposalAmended(let event): [event.id]
    case .proposalWithdrawn(let event): [event.id]
    case .proposalJoined(let event): [event.id, event.joined]
    case .decisionMade(let event): [event.proposal]
    case .nextStepAgreed(let event): [event.id]
    case .nextStepChanged(let event): [event.id]
    case .nextStepRenewed(let event): [event.id]
    case .nextStepDropped(let event): [event.id]
    case .textFixed(let event): Self.readBack(event.id)
    case .itemStruck(let event): Self.readBack(event.id)
    default: []
    }
  }

  private static func readBack(_ id: ItemID) -> [ItemID] {
    [.proposal, .finding, .nextStep].contains(id.kind) ? [id] : []
  }
}

extension Session {
  /// Notes what an entry changes after the room has signed off.
  mutating func noteChange(by event: SessionEvent) {
    guard let place = readBacks.lastIndex(where: { $0.signed != nil }) else { return }
    readBacks[place].note(changed: event.changedRecord)
  }

  /// The last read-back that the room signed off.
  package var signOff: ReadBack? { readBacks.last { $0.signed != nil } }
}
