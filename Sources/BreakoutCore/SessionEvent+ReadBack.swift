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
    case .itemCarried(let event): Self.readBack(event.id)
    default: []
    }
  }

  private static func readBack(_ id: ItemID) -> [ItemID] {
    [.proposal, .finding, .nextStep].contains(id.kind) ? [id] : []
  }
}

extension Session {
  /// Follows what an entry changes in what was read back, one that is undone later too.
  mutating func followRecord(_ entry: Entry) {
    guard recordTrail.follow(entry), !readBacks.isEmpty else { return }
    for place in readBacks.indices { readBacks[place].compare(with: recordTrail) }
  }

  /// The last read-back that the room signed off.
  package var signOff: ReadBack? { readBacks.last { $0.signed != nil } }

  /// What an entry changes in what people have confirmed or signed off, each item once.
  package func unsettled(by entry: Entry) -> [ItemID] {
    guard let last = readBacks.last else { return [] }
    let items: [ItemID]
    switch entry.event {
    case .entriesUndone(let event): items = recordTrail.items(of: event.entries)
    case .entriesRedone(let event): items = recordTrail.items(of: event.entries)
    case let event: items = event.changedRecord
    }
    let changed = last.signed == nil ? last.changedSinceAnswers : last.changedSince
    return items.filter(changed.contains)
  }

  /// The items among what these entries are about that the room has signed off since.
  func signedOff(of entries: [Int]) -> [ItemID] {
    guard let signOff, let signed = signOff.signed else { return [] }
    return recordTrail.items(of: entries.filter { $0 < signed }).filter(signOff.covers)
  }
}
