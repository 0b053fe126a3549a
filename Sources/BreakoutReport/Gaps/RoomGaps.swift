import BreakoutCore

/// What is missing in a room, seen from the consolidation that has pulled it.
enum RoomGaps {
  /// The gaps of a room, its own items under its name, on the day of the rapporteur.
  static func of(
    _ room: RoomSessions.Room,
    in consolidation: Session,
    on today: CalendarDate?
  ) -> [Gap] {
    var gaps = signOff(room, consolidation.consolidation)
    let carried = consolidation.nextSteps.filter { $0.struck == nil }.flatMap(\.origins)
    for gap in NextStepGaps.of(room.session, on: today) {
      let item = RoomItem(room.name, gap.id)
      switch gap.lack {
      // What was carried on is asked of the step that carries it.
      case .owner, .acceptance, .date, .measure, .overdue:
        if carried.contains(item) { continue }
      // What was agreed is a matter of findings here, and questions are compared across rooms.
      case .nextStep, .answer: continue
      case .objection, .answered, .proof, .report, .review, .decision, .confirmation, .signOff:
        break
      }
      gaps.append(Gap(item.description, gap.lack.word))
    }
    return gaps + decisions(room, consolidation.consolidation)
  }

  private static func signOff(
    _ signing: RoomSessions.Room,
    _ consolidation: Consolidation
  ) -> [Gap] {
    let room = signing.name
    if let signed = RoomSessions([signing]).signOff(of: room, in: consolidation) {
      guard signed.confirmed < signed.asked else { return [] }
      return [Gap(room, translated("is signed off by \(signed.confirmed) of \(signed.asked)"))]
    }
    guard let last = consolidation.signOffs.last(where: { $0.room == room }) else {
      return [Gap(room, translated("is not signed off"))]
    }
    return [Gap(room, translated("was signed off at entry #\(last.count) and has gone on since"))]
  }

  private static func decisions(
    _ room: RoomSessions.Room,
    _ consolidation: Consolidation
  ) -> [Gap] {
    room.session.proposals.compactMap { proposal in
      guard proposal.stands, room.session.decision(on: proposal.id) != nil else { return nil }
      let item = RoomItem(room.name, proposal.id)
      guard consolidation.finding(from: item) == nil else { return nil }
      return Gap(item.description, translated("was decided and is part of no finding"))
    }
  }
}
