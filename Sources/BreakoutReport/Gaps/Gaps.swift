package import BreakoutCore

/// Something that is still missing before people leave.
package struct Gap: Equatable, Sendable {
  /// What it is about, such as `N5`, `lario.N2` or the name of a room.
  package var item: String

  /// What is missing, to follow the item.
  package var lack: String

  /// The gap in words, such as `N5 has no date`.
  package var words: String { "\(item) \(lack)" }

  init(_ item: String, _ lack: String) {
    self.item = item
    self.lack = lack
  }
}

/// Finds what is missing: in the session of one room, or in a consolidation and its rooms.
package enum Gaps {
  /// The gaps: those of the session itself, then those of its findings, of its rooms, and what the
  /// rooms differ in.
  ///
  /// - Parameters:
  ///   - session: A session.
  ///   - rooms: The rooms of a consolidation.
  ///   - behind: How many entries rooms have that were not pulled, where that is known.
  ///   - today: The day before which dates have passed, in the rooms too; that of the session's last
  ///     entry unless given.
  ///   - voice: Takes out what may not be printed; nil for the rapporteur, who sees everything.
  /// - Returns: The gaps; none for a record that is ready.
  package static func of(
    _ session: Session,
    rooms: RoomSessions = .none,
    behind: [(room: String, entries: Int)] = [],
    today: CalendarDate? = nil,
    voice: Voice? = nil
  ) -> [Gap] {
    let today = today ?? session.today
    var gaps = NextStepGaps.of(session, on: today).map { Gap($0.id.description, $0.lack.word) }
    if let last = session.readBacks.last, last.signed == nil {
      gaps.append(Gap("#\(last.entry)", translated("was read back and is not signed off")))
    }
    if let id = session.openPoll, let poll = session.poll(id) {
      gaps.append(Gap(id.description, PollWords.leftOpen(poll)))
    }
    guard session.opening?.kind == .consolidation else { return gaps }
    gaps += findings(session, rooms, voice)
    for room in rooms.rooms { gaps += RoomGaps.of(room, in: session, on: today) }
    gaps += QuestionGaps.of(rooms)
    for (room, entries) in behind {
      let what =
        entries == 1 ? translated("one entry that was") : translated("\(entries) entries that were")
      gaps.append(Gap(room, translated("has \(what) not pulled")))
    }
    // Each room made its own promise of what is printed about its people.
    let levels = [voice?.level].compactMap { $0 } + rooms.rooms.map(\.session.attribution)
    let areNamed = voice == nil || levels.allSatisfy { $0 == .named }
    return gaps + people(session, rooms, areNamed: areNamed)
  }

  /// Who may be one person on several rosters, by name or only how many.
  private static func people(
    _ session: Session,
    _ rooms: RoomSessions,
    areNamed: Bool
  ) -> [Gap] {
    let pairs = LikelyPerson.all(in: rooms, session.consolidation)
    guard !areNamed else {
      return pairs.map {
        Gap(listed($0.people.map(\.description), "and"), translated("may be one person"))
      }
    }
    guard !pairs.isEmpty else { return [] }
    return [
      Gap(
        Phrase.capital(Phrase.count(pairs.count, "group of names", "groups of names")),
        translated("on the rooms' rosters may be one person")
      )
    ]
  }

  private static func findings(
    _ session: Session,
    _ rooms: RoomSessions,
    _ voice: Voice?
  ) -> [Gap] {
    session.consolidation.ordered.flatMap { finding in
      var gaps: [Gap] = []
      let standing = finding.origins.filter { rooms[$0.room]?.stands($0.item) ?? false }
      if standing.isEmpty {
        gaps.append(
          Gap(finding.id.description, translated("is drawn from nothing that still stands"))
        )
      }
      gaps += finding.leftOut.map { left in
        let id = finding.id.description
        return Gap(
          id,
          translated("leaves out \(left.item): \(voice?.text(left.reason, in: id) ?? left.reason)")
        )
      }
      return gaps
    }
  }
}

extension Session {
  /// Whether there is such an item and it was not struck.
  fileprivate func stands(_ id: ItemID) -> Bool {
    switch id.kind {
    case .proposal: proposal(id)?.stands ?? false
    case .contribution: contribution(id).map { $0.struck == nil } ?? false
    default: false
    }
  }
}
