/// Something the facilitator is to be told of at its moment.
package struct Warning: Equatable, Sendable {
  /// When it is due.
  package var time: Timestamp

  /// What it is about.
  package var cause: Cause

  /// What a warning is about.
  package enum Cause: Equatable, Sendable {
    /// So many minutes are left for an item; 0 when its time is up.
    case timeLeft(ItemID, minutes: Int)
    /// Whoever has the floor has had it for so many seconds.
    case speakingLimit(Handle, seconds: Int)
    /// A pause has lasted as many minutes as it was meant to.
    case pauseOver(minutes: Int)
    /// A reminder.
    case reminder(String)
  }
}

extension Session {
  /// How many minutes before the end of a time-box a warning is due.
  private static let leads = [5, 1, 0]

  /// The warnings that become due in a stretch of time if nothing is recorded meanwhile.
  ///
  /// Where several warnings on one time-box fall into the stretch, only the last is given. None
  /// comes within a minute of the time being set, when everybody knows it, but for the end itself.
  ///
  /// - Parameters:
  ///   - last: The moment of the last look; what was due then is not given again.
  ///   - now: The present moment, included.
  ///   - turn: The turn of whoever is speaking, if anybody is.
  /// - Returns: The warnings in order of time.
  package func warnings(
    after last: Timestamp,
    upTo now: Timestamp,
    speaking turn: FloorTurn? = nil
  ) -> [Warning] {
    guard !isEnded, now > last else { return [] }
    let isDue = { (warning: Warning) in warning.time > last && warning.time <= now }
    var due = timetable.reminders.map { Warning(time: $0.due, cause: .reminder($0.text)) }
      .filter(isDue)
    if let box = boxWarnings.last(where: isDue) { due.append(box) }
    if let speaking = turn.flatMap(speakingWarning), isDue(speaking) { due.append(speaking) }
    if let pause = pauseWarning, isDue(pause) { due.append(pause) }
    return due.sorted { $0.time < $1.time }
  }

  private var boxWarnings: [Warning] {
    guard let box = timeBoxInForce else { return [] }
    return Self.leads.compactMap { lead in
      guard let time = box.moment(left: lead),
        lead == 0 || time.milliseconds >= box.since.milliseconds + 60_000
      else { return nil }
      return Warning(time: time, cause: .timeLeft(box.item, minutes: lead))
    }
  }

  private func speakingWarning(_ turn: FloorTurn) -> Warning? {
    guard let limit = timetable.speakingLimit,
      let time = timeSpent(speaking: turn).moment(of: Int64(limit) * 1_000)
    else { return nil }
    return Warning(time: time, cause: .speakingLimit(turn.who, seconds: limit))
  }

  private var pauseWarning: Warning? {
    guard let pause = timetable.openPause, let minutes = pause.minutes else { return nil }
    let end = Timestamp(milliseconds: pause.begin.milliseconds + Int64(minutes) * 60_000)
    return Warning(time: end, cause: .pauseOver(minutes: minutes))
  }
}
