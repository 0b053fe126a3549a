internal import BreakoutCore
internal import BreakoutReport

/// The clocks of the session.
enum TimeView {
  /// What is left, who has the floor, how the session stands to its plan, what comes next.
  static func text(_ session: Session, _ present: Present) -> String {
    if session.isEnded { return translated("The session has ended; its clocks stand still.") }
    var lines = clocks(session, present)
    lines += TimeWords.plan(session, at: present.now)
    if let next = coming(session, at: present.now).first {
      lines.append(translated("Next reminder: ") + line(next, session))
    }
    guard !lines.isEmpty else {
      return translated(
        "Nothing is timed yet; type time 15m, or put a question with its time: ask TEXT 25m."
      )
    }
    return lines.map(visible).joined(separator: "\n")
  }

  /// The pause, the time-boxes and whoever has the floor, a line each.
  static func clocks(_ session: Session, _ present: Present) -> [String] {
    let now = present.now
    var lines: [String] = []
    if let pause = session.timetable.openPause { lines.append(words(pause, session, at: now)) }
    for item in [session.openQuestion, session.openAgendaItem].compactMap({ $0 }) {
      lines.append(words(item, session, at: now))
    }
    if let turn = present.turn {
      let limit = session.timetable.speakingLimit.map {
        translated(" (limit \(PromptWords.duration($0)))")
      }
      let length = TimeWords.length(session.timeSpent(speaking: turn).milliseconds(at: now))
      let name = session.name(of: turn.who)
      lines.append(translated("\(name) has had the floor for \(length)\(limit ?? "")."))
    }
    return lines
  }

  /// The reminders that are still to come.
  static func reminders(_ session: Session, _ present: Present) -> String {
    let reminders = coming(session, at: present.now)
    guard !reminders.isEmpty else {
      return translated("No reminder is to come. Set one with ping 10m about TEXT.")
    }
    return reminders.map { visible(line($0, session)) }.joined(separator: "\n")
  }

  private static func coming(_ session: Session, at now: Timestamp) -> [Reminder] {
    session.timetable.reminders.filter { $0.due > now }.sorted { $0.due < $1.due }
  }

  private static func line(_ reminder: Reminder, _ session: Session) -> String {
    "\(reminder.due.timeOfDay(at: session.zone)) \(reminder.text)"
  }

  private static func words(_ item: ItemID, _ session: Session, at now: Timestamp) -> String {
    let spent = TimeWords.length(session.timeSpent(on: item).milliseconds(at: now))
    guard let box = session.timeBox(of: item) else {
      return translated("\(item): \(spent) so far, no limit.")
    }
    return translated("\(item): \(spent) of \(box.minutes) min, \(TimeWords.left(box, at: now)).")
  }

  private static func words(_ pause: Pause, _ session: Session, at now: Timestamp) -> String {
    let length = TimeWords.length(now.milliseconds - pause.begin.milliseconds)
    let meant = pause.minutes.map { translated(" of \($0) min") } ?? ""
    let reason = pause.reason.map { " (\($0))" } ?? ""
    return translated("Paused\(reason) for \(length)\(meant); type continue to go on.")
  }
}
