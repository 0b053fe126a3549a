import BreakoutCore

/// Annex C: from each finding to the rooms' proposals, their versions, contributions and polls.
struct RoomOrigins {
  let context: RoomsContext

  /// The findings with their own versions and what they are drawn from.
  var values: [ReportObject] {
    context.consolidation.ordered.map { finding in
      [
        "id": .text(finding.id.description),
        "versions": .objects(versions(finding)),
        "proposals": .some(finding.proposals.compactMap(proposal)),
        "contributions": .some(
          finding.origins.filter { $0.item.kind == .contribution }.compactMap(contribution)
        ),
        "polls": finding.statement.polls.isEmpty
          ? nil : .text(Phrase.list(finding.statement.polls.map(\.description))),
      ]
    }
  }

  private func versions(_ finding: Finding) -> [ReportObject] {
    finding.statement.versions.enumerated().map { place, version in
      [
        "number": .number(place + 1),
        "text": .text(Phrase.sentence(context.own.text(version.text, in: finding.id))),
        "entry": .text(context.own.entry(version.entry)),
      ]
    }
  }

  private func proposal(_ item: RoomItem) -> ReportObject? {
    guard let room = context.room(item.room), let proposal = room.session.proposal(item.item) else {
      return nil
    }
    return Origins(context: room).value(proposal)
  }

  private func contribution(_ item: RoomItem) -> ReportObject? {
    guard let room = context.room(item.room), let said = RoomPositions.said(item.item, room) else {
      return nil
    }
    let speaker = room.session.contribution(item.item)?.speaker
    return [
      "id": .text(item.description), "text": .text(said.text), "entry": .text(said.entry),
      "who": .optional(room.who(speaker)),
    ]
  }
}
