internal import BreakoutCore
internal import BreakoutReport

/// Times, warnings and the plan, in words that can be read aloud.
enum TimeWords {
  /// A length of time, such as `14 min 30 s`; parts of a second are left out.
  static func length(_ milliseconds: Int64) -> String {
    let seconds = max(0, milliseconds) / 1_000
    if seconds < 60 { return "\(seconds) s" }
    return "\(seconds / 60) min" + (seconds % 60 == 0 ? "" : " \(seconds % 60) s")
  }

  /// What is left of a time-box, or by how much it is over, such as `9 min left`.
  static func left(_ box: TimeBox, at now: Timestamp) -> String {
    let remaining = box.remaining(at: now)
    return remaining > 0
      ? translated("\(length(remaining)) left")
      : remaining > -1_000
        ? translated("time is up")
        : isLongOver(remaining)
          ? translated("time was up long ago") : translated("\(length(-remaining)) over")
  }

  /// Whether the time was up a day ago or more: the session is looked at again, and nobody waits.
  private static func isLongOver(_ remaining: Int64) -> Bool { remaining < -86_400_000 }

  /// The minutes in the prompt: `25m` are left, or it is `+3m` over.
  static func inPrompt(_ box: TimeBox, at now: Timestamp) -> String {
    let remaining = box.remaining(at: now)
    if isLongOver(remaining) { return "over" }
    return remaining > 0 ? "\((remaining + 59_999) / 60_000)m" : "+\(-remaining / 60_000)m"
  }

  /// A warning as one sentence.
  static func warning(_ warning: Warning, _ session: borrowing Session) -> String {
    switch warning.cause {
    case .timeLeft(let item, minutes: 0):
      return translated("Time is up for \(item); type +5m for more, or next.")
    case .timeLeft(let item, let minutes):
      return translated("\(Phrase.number(minutes, "minute", "minutes")) left for \(item).")
    case .speakingLimit(let who, let seconds):
      let length = PromptWords.duration(seconds)
      return translated("\(session.name(of: who)) has been speaking for \(length).")
    case .pauseOver(let minutes):
      return translated("The \(minutes) min of the pause are over; type continue to go on.")
    case .reminder(let text): return reminder(text)
    }
  }

  private static func reminder(_ text: String) -> String {
    Phrase.sentence(translated("Reminder: \(text)"))
  }

  /// A reminder that fell due while nobody was at the prompt, as far as is known.
  ///
  /// After a crash it may have been told before, so one older than a minute says what it is.
  static func missed(
    _ reminder: Reminder,
    _ session: borrowing Session,
    at now: Timestamp
  )
    -> String
  {
    guard now.milliseconds - reminder.due.milliseconds > 60_000 else {
      return self.reminder(reminder.text)
    }
    let time = reminder.due.timeOfDay(at: session.zone)
    return Phrase.sentence(translated("While away, reminder of \(time): \(reminder.text)"))
  }

  /// How the session stands to its plan: `5 min behind plan`; nil without a plan.
  static func standing(_ plan: Plan) -> String? {
    plan.behind.map { behind in
      behind == 0
        ? translated("on plan")
        : behind > 0
          ? translated("\(behind) min behind plan") : translated("\(-behind) min ahead of plan")
    }
  }

  /// How the session stands to its plan, and what would have to be shorter, a sentence a line.
  static func plan(_ session: Session, at now: Timestamp) -> [String] {
    let plan = Plan(session, at: now)
    guard let end = plan.plannedEnd, let projected = plan.projectedEnd,
      let standing = standing(plan)
    else { return [] }
    let zone = session.zone
    let planned = end.timeOfDay(at: zone)
    guard plan.behind != 0 else { return [translated("On plan: the end is at \(planned).")] }
    let late = projected.timeOfDay(at: zone)
    let line = translated(
      "\(Phrase.capital(standing)): the end is at \(late) instead of \(planned)."
    )
    return [line] + shorter(Shortening(plan), planned)
  }

  /// What an entry has changed about the clocks and the plan, a sentence a line.
  ///
  /// Taking something up says so only where a beginning was planned.
  static func after(_ event: SessionEvent, _ session: Session) -> [String] {
    guard let now = session.latest else { return [] }
    switch event {
    case .agendaItemTaken, .questionTaken, .agendaOrdered:
      return session.timetable.plannedStart == nil ? [] : plan(session, at: now)
    case .timeBoxSet(let event):
      let box = session.timeBoxInForce.flatMap { $0.item == event.item ? $0 : nil }
      return (box.map { [Phrase.capital(left($0, at: now)) + "."] } ?? []) + plan(session, at: now)
    case .sessionContinued:
      let pause = session.timetable.pauses.last
      let length = pause.map { Self.length(now.milliseconds - $0.begin.milliseconds) } ?? ""
      return [translated("The pause took \(length).")] + plan(session, at: now)
    default: return plan(session, at: now)
    }
  }

  private static func shorter(_ shortening: Shortening, _ end: String) -> [String] {
    var lines: [String] = []
    if !shortening.cuts.isEmpty {
      let cuts = shortening.cuts.map { translated("\($0.item) to \($0.minutes) min") }
      let first = shortening.cuts[0]
      lines.append(
        translated("To end at \(end) shorten \(listed(cuts, "and")), such as: ")
          + "time \(first.item) \(first.minutes)m"
      )
    }
    if shortening.missing > 0 {
      let more = shortening.cuts.isEmpty ? "" : translated(" more")
      lines.append(
        translated(
          "\(shortening.missing) min\(more) cannot be won by halving what is to come; "
            + "skip something, or end later."
        )
      )
    }
    return lines
  }
}
