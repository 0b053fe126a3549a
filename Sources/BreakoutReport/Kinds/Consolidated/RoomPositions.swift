import BreakoutCore

/// Where each room stands on a finding, with what proves it.
struct RoomPositions {
  let context: RoomsContext
  let finding: Finding
  let comparison: Comparison

  /// One part for each linked room, in the order of the rooms.
  var values: [ReportObject] { comparison.rooms.map(value) }

  private func value(_ room: RoomComparison) -> ReportObject {
    let sides = FindingEntry.Sides(room.tally.vote?.result)
    return [
      "room": .text(RoomsContext.heading(room.name)),
      "words": .text(
        ([count(room), decision(room)].compactMap { $0 } + others(room)).joined(separator: ", ")
      ),
      "count": sides.map { .number($0.support) },
      "base": sides.map { .number($0.base) },
      "references": .text(ReportContext.references(references(room))),
      "texts": .some(texts(room)),
    ]
  }

  private func count(_ room: RoomComparison) -> String {
    switch room.tally {
    case .counted(let vote):
      let numbers = vote.numbers.map { translated("\($0) in favour") } ?? translated("counted")
      let blocks = vote.result.blocks ?? 0
      return blocks > 0
        ? "\(numbers), \(Phrase.count(blocks, "block", "blocks"))" : numbers
    case .withheld: return translated("a count that is kept back, of too few people")
    case .uncounted(let passes):
      return passes ? translated("a majority, not counted") : translated("no majority, not counted")
    case .heard(let outcome):
      return translated("hummed, \(ComparisonWords.heard(outcome))")
    case .none(let reason): return Self.words(reason)
    }
  }

  private func decision(_ room: RoomComparison) -> String? {
    room.decision.map { translated("decided “\($0.outcome.word)”") }
  }

  /// What the room decided on its other proposals in the finding.
  private func others(_ room: RoomComparison) -> [String] {
    guard let session = context.room(room.name)?.session else { return [] }
    return room.proposals.compactMap { item in
      guard item != room.spokenBy, let decision = session.decision(on: item.item) else {
        return nil
      }
      return translated("on \(item) decided “\(decision.outcome.word)”")
    }
  }

  /// Why there is no count.
  private static func words(_ reason: NoCount) -> String {
    switch reason {
    case .mentioned: translated("mentioned, without a proposal")
    case .neverPolled: translated("proposed, and not put to a poll")
    case .fallen: translated("proposed, and withdrawn or joined since")
    case .open: translated("the poll is still open")
    case .void: translated("the poll was declared void")
    case .olderText(_, let version, let now):
      translated("polled on version \(version) of the text, which is now version \(now)")
    case .options: translated("one of several options in a poll")
    case .noBallots: translated("nobody cast a ballot")
    case .noSides: translated("polled by a method that puts nobody in favour or against")
    }
  }

  private func references(_ room: RoomComparison) -> [String] {
    var items = (room.proposals + room.contributions).map(\.description)
    if let vote = room.tally.vote, let poll = vote.poll {
      items.append("\(room.name).\(poll)")
      if let closed = vote.entries?.upperBound { items.append("\(room.name)#\(closed)") }
    }
    if let entry = room.decision?.entry { items.append("\(room.name)#\(entry)") }
    return items
  }

  /// The room's own words, which are the evidence.
  private func texts(_ room: RoomComparison) -> [ReportObject] {
    guard let own = context.room(room.name) else { return [] }
    return (room.proposals + room.contributions).compactMap { item in
      guard let said = Self.said(item.item, own) else { return nil }
      return ["id": .text(item.description), "text": .text(said.text), "entry": .text(said.entry)]
    }
  }

  /// What an item of a room says, and where.
  static func said(_ id: ItemID, _ room: ReportContext) -> (text: String, entry: String)? {
    if let proposal = room.session.proposal(id), let version = proposal.versions.last {
      return (Phrase.sentence(room.text(version.text, in: id)), room.entry(version.entry))
    }
    guard let item = room.session.contribution(id) else { return nil }
    let paragraphs = item.paragraphs.map { Phrase.sentence(room.text($0.text, in: id)) }
    return (paragraphs.joined(separator: " "), room.entry(item.entry))
  }
}
