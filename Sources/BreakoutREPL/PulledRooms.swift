internal import BreakoutCore
internal import BreakoutReport

/// What the rapporteur has to know about rooms that were just pulled.
enum PulledRooms {
  /// The level to take over: the strictest of the rooms, where a room has become stricter than any
  /// was before and the consolidation is not.
  static func attribution(_ survey: Survey, since before: RoomSessions) -> AttributionLevel? {
    let strictest = survey.rooms.rooms.map(\.session.attribution).max()
    guard let strictest, survey.session.attribution < strictest else { return nil }
    let earlier = before.rooms.map(\.session.attribution).max()
    return earlier.map { $0 < strictest } ?? true ? strictest : nil
  }

  /// The sentences about rooms that were just pulled; what was so before is not told again.
  static func lines(
    _ survey: Survey,
    since before: RoomSessions
  ) -> [String] {
    let earlier = Survey(session: survey.session, rooms: before, ladder: survey.ladder)
    let known = differences(earlier) + PeopleView.lines(earlier)
    let all = differences(survey) + vanished(survey) + PeopleView.lines(survey)
    return all.filter { !known.contains($0) }
  }

  private static func differences(_ survey: Survey) -> [String] {
    var lines: [String] = []
    let rooms = survey.rooms.rooms
    let ladders = groups(rooms) { $0.ladder }
    if ladders.count > 1 {
      lines.append(
        translated(
          "The rooms chose different wording ladders: \(words(ladders)); this report uses "
            + "\(survey.session.ladder) (set ladder NAME)."
        )
      )
    }
    let levels = groups(rooms) { $0.attribution.word }
    if levels.count > 1 {
      lines.append(translated("The rooms have different attribution levels: \(words(levels))."))
    }
    let voting = groups(rooms.filter { !rules($0.session).isEmpty }) {
      rules($0).joined(separator: translated(" and ", as: "two conditions"))
    }
    if voting.count > 1 {
      lines.append(
        translated(
          "The rooms voted by different rules: \(words(voting)); such tallies are not pooled."
        )
      )
    }
    return lines
  }

  /// The terms of the polls that were closed, each once, in the order used.
  private static func rules(_ session: Session) -> [String] {
    var found: [String] = []
    for poll in session.polls where poll.state == .closed {
      // Secret and open ballots are counted together, hidden ones and those in view as well.
      var terms = poll.terms
      terms.secret = false
      terms.hidden = false
      let words = PromptWords.title(terms) + ", " + PromptWords.rule(terms)
      if !found.contains(words) { found.append(words) }
    }
    return found
  }

  private static func groups(
    _ rooms: [RoomSessions.Room],
    _ value: (Session) -> String
  ) -> [(String, [String])] {
    var groups: [(String, [String])] = []
    for room in rooms {
      let value = value(room.session)
      if let place = groups.firstIndex(where: { $0.0 == value }) {
        groups[place].1.append(room.name)
      } else {
        groups.append((value, [room.name]))
      }
    }
    return groups
  }

  private static func words(_ groups: [(String, [String])]) -> String {
    groups.map { "\(listed($0.1, "and")) \($0.0)" }.joined(separator: translated("; "))
  }

  /// What findings are drawn from that a room has taken back since.
  private static func vanished(_ survey: Survey) -> [String] {
    survey.session.consolidation.ordered.flatMap { finding in
      finding.origins.compactMap { origin in
        (try? survey.rooms.standing(origin)) == nil
          ? translated(
            "\(finding.id) is drawn from \(origin), which no longer stands in \(origin.room)."
          ) : nil
      }
    }
  }
}
