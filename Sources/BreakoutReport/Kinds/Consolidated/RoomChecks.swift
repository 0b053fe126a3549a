package import BreakoutCore

/// What takes names out of texts in a report on several rooms: the people of all rosters, at every
/// level below `named`; at that level, those who were promised in their room that they would not be.
package struct RoomChecks {
  private let strict: LeakCheck?
  private let wide: LeakCheck?
  private let promised: LeakCheck?

  /// Creates the checks for a consolidation and its rooms.
  init(_ chronicle: Chronicle) {
    let rooms = chronicle.rooms.map(\.chronicle.session)
    self.init([(chronicle.session, chronicle.attribution)] + rooms.map { ($0, $0.attribution) })
  }

  /// Creates the checks for sessions that are printed together, each with its level.
  package init(_ sessions: [(session: Session, level: AttributionLevel)]) {
    let levels = sessions.map(\.level)
    let all = Self.people(sessions.map(\.session))
    let quiet = sessions.filter { $0.level != .named }.map(\.session)
    wide = levels.contains { $0 == .role || $0 == .none } ? LeakCheck(all, affiliations: true) : nil
    strict = levels.contains(.affiliation) ? LeakCheck(all, affiliations: false) : nil
    promised = quiet.isEmpty ? nil : LeakCheck(Self.people(quiet), affiliations: false)
  }

  /// The check for texts that are printed at a level; nil where every name may stand.
  package func check(at level: AttributionLevel) -> LeakCheck? {
    switch level {
    case .named: promised
    case .affiliation: strict ?? wide
    case .role, .none: wide
    }
  }

  /// Everybody on the rosters, once where several rooms say the same of them.
  private static func people(_ sessions: [Session]) -> [Person] {
    var seen: Set<[String?]> = []
    return sessions.flatMap(\.everybody)
      .filter { seen.insert([$0.name, $0.handle.text, $0.affiliation]).inserted }
  }
}
