internal import BreakoutCore

/// What the rooms have said of one kind, and what of it is brought together already.
struct SuggestionMaterial {
  let texts: [SuggestionText]
  let linked: [[RoomItem]]

  init(_ kind: SuggestionRequest.Kind, _ survey: Survey) {
    texts = survey.rooms.rooms.flatMap { room in
      Self.items(kind, room.session).map { id, text in
        SuggestionText(RoomItem(room.name, id), text)
      }
    }
    let session = survey.session
    linked =
      kind == .steps
      ? session.nextSteps.filter { $0.struck == nil && !$0.origins.isEmpty }.map(\.origins)
      : session.consolidation.ordered.map(\.origins)
  }

  private static func items(
    _ kind: SuggestionRequest.Kind,
    _ session: Session
  ) -> [(ItemID, String)] {
    switch kind {
    case .proposals: session.proposals.filter(\.stands).map { ($0.id, $0.text) }
    case .contributions:
      session.contributions.filter { $0.struck == nil }.map { contribution in
        (contribution.id, contribution.paragraphs.map(\.text).joined(separator: " "))
      }
    case .steps:
      session.nextSteps.filter { $0.isOpen }.map { ($0.id, $0.text) }
    }
  }
}
