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

  /// How the clocks stand in a session that goes on, and which reminders were missed meanwhile;
  /// other warnings that have passed are not repeated.
  package func clocksOnReturn() async -> [String] {
    guard tellsTime else { return [] }
    let present = present
    return await recorder.read { session in
      guard !session.isEnded, let latest = session.latest else { return [] }
      let missed = session.timetable.reminders.filter { $0.due > latest && $0.due <= present.now }
      let lines = missed.map {
        translated("Reminder of \($0.due.timeOfDay(at: session.zone)): \($0.text)")
      }
      return (lines + TimeView.clocks(copy session, present)).map(visible)
    }
  }

  /// The moment, and who is speaking.
  var present: Present { Present(now: desk.glance, turn: meter?.running) }

  /// The same with the rooms of a consolidation.
  func whole(_ present: Present) async -> Present {
    var present = present
    present.rooms = await recorder.rooms
    return present
  }

  /// Begins to look at the clock.
  func beginTelling() {
    if tellsTime { lastLook = desk.glance }
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
