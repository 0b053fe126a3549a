/// Sets when the session is to begin.
package struct PlanStart: Intent {
  private let minute: Int
  private let day: DateExpression?

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - minute: The minute of the day in the room's zone, from 0 to 1439.
  ///   - day: The day; without one the time of day nearest to now is meant.
  package init(minute: Int, day: DateExpression? = nil) {
    self.minute = minute
    self.day = day
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let zone = session.zone
    let start: Timestamp
    if let day {
      start = try day.date(after: moment.now.day(at: zone)).begin(at: zone).adding(minutes: minute)
    } else {
      start = moment.now.nearest(minute: minute, at: zone)
    }
    if session.timetable.plannedStart == start {
      throw Refusal("The session is planned to begin at \(start.timeOfDay(at: zone)) already.")
    }
    return .startPlanned(StartPlanned { $0.start = start })
  }
}

extension CalendarDate {
  /// The midnight with which the day begins at `zone`.
  func begin(at zone: ZoneOffset) -> Timestamp {
    Timestamp(milliseconds: Int64(dayNumber) * 86_400_000).adding(minutes: -zone.minutes)
  }
}

extension Timestamp {
  /// The moment of that minute of the day that is nearest to this one.
  func nearest(minute: Int, at zone: ZoneOffset) -> Timestamp {
    let today = day(at: zone).begin(at: zone).adding(minutes: minute)
    let ahead = today.milliseconds - milliseconds
    if ahead > 43_200_000 { return today.adding(minutes: -1_440) }
    return ahead < -43_200_000 ? today.adding(minutes: 1_440) : today
  }
}
