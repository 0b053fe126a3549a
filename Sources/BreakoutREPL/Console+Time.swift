internal import BreakoutCore
internal import BreakoutLog

/// What the clock brings by itself: warnings, and the minutes in the prompt.
extension Console {
  /// Looks at the clock, as the program does at a terminal about every second: prints what is due,
  /// above the line that is being typed, and brings the prompt up to date.
  package func lookAtClock() async {
    await tellTime()
    await tellNotices()
    await tellWatch()
    await editor.show(prompt: await prompt())
  }

  /// How the clocks stand in a session that goes on, and the reminders that have fallen due since
  /// its last entry; other warnings that have passed are not repeated, the clocks say as much.
  ///
  /// Nobody knows whether a reminder was told before the program was left or killed: of the last
  /// minute it is told as ever, an older one is said to be of the time away.
  package func clocksOnReturn() async -> [String] {
    guard tellsTime else { return [] }
    let present = present
    lastLook = present.now
    return await recorder.read { session in
      guard !session.isEnded, let latest = session.latest else { return [] }
      let missed = session.timetable.reminders.filter { $0.due > latest && $0.due <= present.now }
      let lines = missed.sorted { $0.due < $1.due }.map {
        TimeWords.missed($0, session, at: present.now)
      }
      return (lines + TimeView.clocks(copy session, present)).map(visible)
    }
  }

  /// The moment, and who is speaking.
  var present: Present { Present(now: desk.now, turn: meter?.running) }

  /// The same with the rooms of a consolidation.
  func whole(_ present: Present) async -> Present {
    var present = present
    present.rooms = await recorder.rooms
    return present
  }

  /// Begins to look at the clock, unless that was done on return.
  func beginTelling() {
    if tellsTime { lastLook = lastLook ?? desk.now }
  }

  /// Prints the warnings that have become due since the last look.
  func tellTime() async {
    guard tellsTime, let last = lastLook else { return }
    let present = present
    guard present.now > last else { return }
    lastLook = present.now
    let lines = await recorder.read { session in
      session.warnings(after: last, upTo: present.now, speaking: present.turn)
        .map { TimeWords.warning($0, session) }
    }
    for line in lines { await editor.print(visible(line)) }
  }
}
