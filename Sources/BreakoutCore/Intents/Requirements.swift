/// What several intents require of the session, each with its one sentence.
extension Session {
  func existing(_ id: ItemID, _ kind: ItemID.Kind) throws(Refusal) -> ItemID {
    guard id.kind == kind else {
      throw Refusal("\(id) is \(id.kind.phrase), not \(kind.phrase).")
    }
    guard id.number < reserved.next(kind).number else { throw .noSuch(id, has: nextID(kind)) }
    guard exists(id) else { throw Refusal("\(id) was undone.", remedy: .seeLog) }
    return id
  }

  func exists(_ id: ItemID) -> Bool {
    switch id.kind {
    case .agendaItem: agendaItem(id) != nil
    case .question: question(id) != nil
    case .contribution: contribution(id) != nil
    case .proposal: proposal(id) != nil
    case .poll: poll(id) != nil
    case .objection: objection(id) != nil
    case .dissent: dissent(id) != nil
    case .nextStep: nextStep(id) != nil
    case .parkedItem: parkedItem(id) != nil
    case .theme: theme(id) != nil
    case .finding: consolidation.finding(id) != nil
    }
  }

  /// Why an item was struck, or nil while it stands.
  package func struckReason(_ id: ItemID) -> String? {
    switch id.kind {
    case .agendaItem: agendaItem(id)?.struck
    case .question: question(id)?.struck
    case .contribution: contribution(id)?.struck
    case .proposal, .finding: proposal(id).flatMap { $0.state == .struck ? $0.reason : nil }
    case .dissent: dissent(id)?.struck
    case .nextStep: nextStep(id)?.struck
    case .parkedItem: parkedItem(id)?.struck
    case .theme: theme(id)?.struck
    case .poll, .objection: nil
    }
  }

  func standing(_ id: ItemID, _ kind: ItemID.Kind) throws(Refusal) -> ItemID {
    _ = try existing(id, kind)
    guard struckReason(id) == nil else {
      throw Refusal("\(id) was struck from the record.", remedy: .seeLog)
    }
    return id
  }

  func standingProposal(_ id: ItemID) throws(Refusal) -> Proposal {
    let kind = id.kind == .finding ? ItemID.Kind.finding : .proposal
    guard let proposal = proposal(try standing(id, kind)) else { throw .noSuch(id, has: id) }
    if proposal.state == .withdrawn { throw Refusal("\(id) was withdrawn.") }
    if let other = proposal.joinedTo, proposal.state == .joined {
      throw Refusal("\(id) was joined to \(other).", remedy: .choose([other.description]))
    }
    return proposal
  }

  func requireOpenPoll() throws(Refusal) -> Poll {
    guard let id = openPoll, let poll = poll(id) else {
      throw Refusal("No poll is open.", remedy: .openPoll)
    }
    return poll
  }

  func requireNoPoll(on id: ItemID) throws(Refusal) {
    guard let openPoll, poll(openPoll)?.proposals.contains(id) == true else { return }
    throw Refusal("\(openPoll) is open on \(id).", remedy: .closePoll(openPoll))
  }
}

extension ItemID.Kind {
  /// The kind with its article, such as `a proposal`.
  package var phrase: String {
    switch self {
    case .agendaItem: translated("an agenda item")
    case .question: translated("a key question")
    case .contribution: translated("a contribution")
    case .proposal: translated("a proposal")
    case .poll: translated("a poll")
    case .objection: translated("an objection")
    case .dissent: translated("a minority statement")
    case .nextStep: translated("a next step")
    case .parkedItem: translated("a parked item")
    case .theme: translated("a theme")
    case .finding: translated("a finding")
    }
  }
}

extension Refusal {
  fileprivate static func noSuch(_ id: ItemID, has next: ItemID) -> Refusal {
    let what = id.kind.phrase.split(separator: " ").dropFirst().joined(separator: " ")
    guard next.number > 1 else { return Refusal("There is no \(what) yet, so no \(id).") }
    return Refusal("There is no \(id); the last \(what) is \(id.kind.rawValue)\(next.number - 1).")
  }
}
