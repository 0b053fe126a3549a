import BreakoutCore

/// What was said in the rooms besides findings: announcements, claims, and what was not reached.
struct RoomInformation {
  let announcements: [ReportObject]
  let claims: [ReportObject]
  let notReached: [ReportObject]
  let parked: [ReportObject]

  /// The proposals that are in no finding.
  let untaken: [ReportObject]

  init(context: RoomsContext) {
    // Themes are brought together over the rooms by `RoomThemes`.
    let parts = context.all.map {
      (room: $0.room, said: Information(context: $0, withThemes: false))
    }
    func all(_ list: KeyPath<Information, [ReportObject]>) -> [ReportObject] {
      parts.flatMap { part in part.said[keyPath: list].map { Self.placed($0, part.room) } }
    }
    announcements = all(\.announcements).map(Self.unlabelled)
    claims = all(\.claims)
    notReached = all(\.notReached)
    parked = all(\.parked)
    let linked = Set(context.consolidation.ordered.flatMap(\.origins))
    untaken = context.rooms.flatMap { Self.untaken($0, linked) }
  }

  /// The parts of the report.
  var value: ReportObject {
    [
      "announcements": .some(announcements),
      "claims": .some(claims),
      "not_reached": .some(notReached),
      "nothing_missed": notReached.isEmpty
        ? .text(translated("Everything on the agendas was taken up.")) : nil,
      "parked": .some(parked),
      "untaken": .some(untaken),
    ]
  }

  private static func placed(_ item: ReportObject, _ room: String?) -> ReportObject {
    guard let room else { return item }
    var item = item
    item["room"] = .text(RoomsContext.heading(room))
    return item
  }

  /// An announcement needs no label where only announcements stand.
  private static func unlabelled(_ item: ReportObject) -> ReportObject {
    var item = item
    item["label"] = nil
    return item
  }

  /// The proposals of a room that no finding is drawn from, with what became of them.
  private static func untaken(_ room: ReportContext, _ linked: Set<RoomItem>) -> [ReportObject] {
    let name = room.room ?? ""
    let left = room.session.proposals.filter { proposal in
      guard proposal.state != .struck else { return false }
      return !linked.contains(RoomItem(name, proposal.joinedTo ?? proposal.id))
        && !linked.contains(RoomItem(name, proposal.id))
    }
    guard !left.isEmpty else { return [] }
    let findings = Findings(room)
    return left.map { proposal in
      let joined = proposal.joinedTo.map { translated(" to \(room.name($0))") } ?? ""
      return [
        "id": .text(room.name(proposal.id)),
        "state": .text(proposal.state.rawValue),
        "state_word": .text(proposal.state.word + joined),
        "agreement": .optional(findings.finding(on: proposal.id).map(findings.agreement)),
        "text": .text(Phrase.sentence(room.text(proposal.text, in: proposal.id))),
        "entry": .text(room.entry(proposal.versions.first?.entry ?? 0)),
      ]
    }
  }
}
