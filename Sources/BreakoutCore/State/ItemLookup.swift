/// Something that has an identifier and stands in a list, as a rule in the order of its numbers.
protocol Item {
  var id: ItemID { get }
}

extension AgendaItem: Item {}
extension KeyQuestion: Item {}
extension Contribution: Item {}
extension Theme: Item {}
extension Proposal: Item {}
extension Poll: Item {}
extension Objection: Item {}
extension Dissent: Item {}
extension NextStep: Item {}
extension ParkedItem: Item {}
extension Finding: Item {}

extension RandomAccessCollection where Element: Item, Index == Int {
  /// The place of an item.
  ///
  /// Numbers rise by one but for those that were undone, so the search starts where the item would
  /// stand if none were missing, and goes back. Only an agenda can be in another order.
  func place(of id: ItemID) -> Int? {
    var place = Swift.min(id.index, count - 1)
    while place >= 0, self[place].id.number > id.number { place -= 1 }
    if place >= 0, self[place].id == id { return place }
    return id.kind == .agendaItem ? firstIndex { $0.id == id } : nil
  }

  func item(_ id: ItemID) -> Element? { place(of: id).map { self[$0] } }
}

extension MutableCollection where Self: RandomAccessCollection, Element: Item, Index == Int {
  /// Changes an item in place; nothing happens if there is none of that identifier.
  mutating func update(_ id: ItemID, _ change: (inout Element) -> Void) {
    guard let place = place(of: id) else { return }
    change(&self[place])
  }
}

extension Session {
  /// The participant with that handle.
  package func participant(_ handle: Handle) -> Participant? {
    participantPlaces[handle].map { participants[$0] }
  }

  /// Those in the room, in roster order.
  package var present: [Participant] { participants.filter(\.isPresent) }

  /// The agenda item of that identifier.
  package func agendaItem(_ id: ItemID) -> AgendaItem? { agenda.item(id) }

  /// The key question of that identifier.
  package func question(_ id: ItemID) -> KeyQuestion? { questions.item(id) }

  /// The contribution of that identifier.
  package func contribution(_ id: ItemID) -> Contribution? { contributions.item(id) }

  /// The theme of that identifier.
  package func theme(_ id: ItemID) -> Theme? { themes.item(id) }

  /// The proposal of that identifier, or the statement of the finding.
  package func proposal(_ id: ItemID) -> Proposal? {
    id.kind == .finding ? consolidation.finding(id)?.statement : proposals.item(id)
  }

  /// Changes a proposal, or the statement of a finding; nothing happens if there is none.
  mutating func updateProposal(_ id: ItemID, _ change: (inout Proposal) -> Void) {
    if id.kind == .finding {
      consolidation.findings.update(id) { change(&$0.statement) }
    } else {
      proposals.update(id, change)
    }
  }

  /// The poll of that identifier.
  package func poll(_ id: ItemID) -> Poll? { polls.item(id) }

  /// The objection of that identifier.
  package func objection(_ id: ItemID) -> Objection? { objections.item(id) }

  /// The minority statement of that identifier.
  package func dissent(_ id: ItemID) -> Dissent? { dissents.item(id) }

  /// The next step of that identifier.
  package func nextStep(_ id: ItemID) -> NextStep? { nextSteps.item(id) }

  /// The parked item of that identifier.
  package func parkedItem(_ id: ItemID) -> ParkedItem? { parkingLot.item(id) }

  /// The decision that stands on a proposal.
  package func decision(on proposal: ItemID) -> Decision? {
    decisions.last { $0.proposal == proposal }
  }

  /// Whether the open poll, if there is one, is on a proposal.
  package func isBeingPolled(_ proposal: ItemID?) -> Bool {
    guard let proposal, let openPoll, let poll = poll(openPoll) else { return false }
    return poll.proposals.contains(proposal)
  }

  /// The objections to a proposal, in the order they were raised.
  package func objections(to proposal: ItemID) -> [Objection] {
    objections.filter { $0.proposal == proposal }
  }

  /// The last closed poll on a proposal's present text alone.
  package func standingPoll(on proposal: Proposal) -> Poll? {
    for id in proposal.polls.reversed() {
      guard let poll = poll(id), poll.state == .closed, poll.terms.options.count == 1,
        poll.terms.options[0].version == proposal.versions.count
      else { continue }
      return poll
    }
    return nil
  }

  /// How many objections raised in a poll are still open.
  package func openObjections(in poll: ItemID) -> Int {
    objections.count { $0.poll == poll && $0.isOpen }
  }

  /// The number the next item of a kind gets.
  package func nextID(_ kind: ItemID.Kind) -> ItemID { reserved.next(kind) }

  /// The text of an item as it stands; empty for a poll, and if there is no such item.
  package func words(of id: ItemID) -> String {
    switch id.kind {
    case .proposal, .finding: proposal(id)?.text ?? ""
    case .contribution: contribution(id)?.opening.text ?? ""
    case .nextStep: nextStep(id)?.text ?? ""
    case .theme: theme(id)?.name ?? ""
    case .parkedItem: parkedItem(id)?.text ?? ""
    case .dissent: dissent(id)?.text ?? ""
    case .objection: objection(id)?.text ?? ""
    case .question: question(id)?.text ?? ""
    case .agendaItem: agendaItem(id)?.text ?? ""
    case .poll: ""
    }
  }
}
