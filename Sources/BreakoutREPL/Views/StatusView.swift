internal import BreakoutCore
internal import BreakoutReport

/// Where the session stands, on one screen.
enum StatusView {
  /// The lines, with the clocks.
  static func text(_ session: Session, _ present: Present) -> String {
    let clocks = session.isEnded ? [] : TimeView.clocks(session, present)
    let standing = TimeWords.standing(Plan(session, at: present.now))
    let plan = standing.map { [translated("Plan: \($0)")] } ?? []
    return ([text(session, present.rooms)] + (clocks + plan).map(visible)).joined(separator: "\n")
  }

  /// The lines.
  static func text(_ session: Session, _ rooms: RoomSessions = .none) -> String {
    var lines = [heading(session)]
    if let id = session.openAgendaItem, let item = session.agendaItem(id) {
      lines.append(translated("Agenda: \(id) \(item.text)"))
    }
    if session.opening?.kind == .consolidation {
      lines.append(consolidation(session.consolidation, rooms))
    } else {
      lines.append(translated("Question: ") + question(session))
    }
    if let since = session.offRecord.since {
      let time = since.timeOfDay(at: session.zone)
      lines.append(translated("Off the record since \(time); type on to go back"))
    }
    lines.append(
      translated("Present: \(session.present.count) of \(session.participants.count) on the roster")
    )
    if let id = session.openPoll, let poll = session.poll(id) {
      lines.append(translated("Poll: ") + PollView.line(poll))
    }
    if !session.floor.queue.isEmpty { lines.append(Phrase.capital(PromptWords.queue(session))) }
    lines.append(counts(session))
    let gaps = StepView.gapLines(session)
    if session.opening?.kind == .consolidation {
      lines.append(translated("Gaps: type gaps, which looks at the rooms too"))
    } else {
      lines.append(
        gaps.isEmpty ? translated("Gaps: none") : translated("Gaps: \(gaps.count) (type gaps)")
      )
    }
    return lines.map(visible).joined(separator: "\n")
  }

  private static func heading(_ session: Session) -> String {
    let title = session.frontMatter.title
    let room = session.opening?.room ?? ""
    let state =
      session.isEnded ? translated("ended", as: "session") : translated("open", as: "session")
    let from = session.begin?.timeOfDay(at: session.zone) ?? ""
    return translated(
      "\(room)\(title.isEmpty ? "" : translated(": \(title)")) (\(state), since \(from), "
        + "\(Phrase.number(session.entryCount, "entry", "entries")), attribution \(session.attribution.word))"
    )
  }

  private static func consolidation(
    _ consolidation: Consolidation,
    _ rooms: RoomSessions
  ) -> String {
    let names = consolidation.rooms.map(\.name)
    let unsigned = names.filter { rooms.signOff(of: $0, in: consolidation) == nil }
    return translated(
      "Rooms: \(names.isEmpty ? translated("none; type pull") : listed(names, "and"))"
    )
      + (unsigned.isEmpty ? "" : translated(" (not signed off: \(listed(unsigned, "and")))"))
      + "; \(Phrase.number(consolidation.ordered.count, "finding", "findings"))"
  }

  private static func question(_ session: Session) -> String {
    guard let id = session.openQuestion, let question = session.question(id) else {
      return translated("none taken up")
    }
    return "\(id) \(question.text)"
  }

  private static func counts(_ session: Session) -> String {
    let counts = [
      Phrase.number(
        session.contributions.count { $0.struck == nil },
        "contribution",
        "contributions"
      ),
      Phrase.number(session.proposals.count(where: \.stands), "proposal", "proposals"),
      Phrase.number(session.decisions.count, "decision", "decisions"),
      Phrase.number(session.nextSteps.count { $0.struck == nil }, "next step", "next steps"),
      Phrase.number(session.parkingLot.count { $0.struck == nil }, "parked item", "parked items"),
    ]
    return translated("So far: ") + counts.joined(separator: ", ")
  }
}
