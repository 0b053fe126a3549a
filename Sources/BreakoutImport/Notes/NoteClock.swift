internal import BreakoutCore

/// Gives the lines of notes their times, which never go back.
struct NoteClock {
  private let zone: ZoneOffset
  private var latest: Timestamp?

  /// The day of the times that name none.
  private(set) var day: CalendarDate

  /// Whether the day was guessed.
  private(set) var isGuessed = false

  /// Creates a clock.
  ///
  /// - Parameters:
  ///   - request: The day and the zone that were asked for.
  ///   - found: The day that the notes or the file's name speak of.
  init(_ request: ImportRequest, found: CalendarDate?) {
    zone = request.zone
    let known = request.date ?? found
    isGuessed = known == nil && request.fallbackDate != nil
    day = known ?? request.fallbackDate ?? CalendarDate(dayNumber: 0)
  }

  /// The moment of a line; nil if its time cannot be read.
  mutating func moment(_ text: String) -> Timestamp? {
    let written = text.trimmed
    guard !written.isEmpty else { return next() }
    var moment = Timestamp(written.replacing(" ", with: "T"))
    if moment == nil, let date = CalendarDate(written) {
      day = date
      moment = self.moment(millisecond: 9 * 3_600_000, zone)
    }
    if moment == nil, let stamp = ClockStamp(reading: written[...]) {
      day = stamp.date ?? day
      moment = self.moment(millisecond: stamp.millisecond, stamp.zone ?? zone)
    }
    guard let moment else { return nil }
    let time = max(moment, latest ?? moment)
    latest = time
    return time
  }

  /// The moment of a line without a time: a second after the one before.
  mutating func next() -> Timestamp {
    let time =
      latest.map { Timestamp(milliseconds: $0.milliseconds + 1_000) }
      ?? moment(millisecond: 9 * 3_600_000, zone)
    latest = time
    return time
  }

  private func moment(millisecond: Int, _ zone: ZoneOffset) -> Timestamp {
    let minutes = Int64(day.dayNumber) * 1_440 - Int64(zone.minutes)
    return Timestamp(milliseconds: minutes * 60_000 + Int64(millisecond))
  }
}

extension ImportedMeeting {
  /// Says so if the day was guessed, and puts it on the title page.
  mutating func noteDay(of clock: NoteClock, at place: SourcePlace) {
    guard clock.day.dayNumber != 0 else { return }
    let time = steps.first?.time ?? Timestamp(milliseconds: 0)
    let act = ImportedAct.frontMatter(.dates, [clock.day.description])
    steps.insert(ImportedStep(act: act, time: time, source: place), at: 0)
    guard clock.isGuessed else { return }
    report.note(
      "The notes name no day; \(clock.day), the day on which the file was changed, was taken; "
        + "--date says another."
    )
  }
}
