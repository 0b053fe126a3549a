internal import BreakoutCore
package import BreakoutLog

/// Reads a moment of a session: `14:32`, `14:32:10`, `:marker`, `#57`.
package enum MomentReader {
  /// How far a replay goes to get there.
  ///
  /// - Throws: `UsageError` if the session has no such moment, or had not begun.
  package static func limit(
    _ typed: String,
    in record: RecordedSession
  ) throws(UsageError) -> ReplayLimit {
    let limit = try limitOfAnyTime(typed, in: record)
    if case .time(let time) = limit, let begin = record.session.begin, time < begin {
      throw notBegun(typed, record)
    }
    return limit
  }

  /// The same, where a time of day may lie before the beginning of the session.
  ///
  /// - Throws: `UsageError` if the session has no such moment.
  package static func limitOfAnyTime(
    _ typed: String,
    in record: RecordedSession
  ) throws(UsageError) -> ReplayLimit {
    if typed.hasPrefix("#") { return try entry(typed, record) }
    if typed.hasPrefix(":") { return try marker(typed, record) }
    return try time(typed, record)
  }

  /// What to say of a moment at which the session had not begun.
  package static func notBegun(_ typed: String, _ record: RecordedSession) -> UsageError {
    let session = record.session
    let begin = session.begin.map { $0.timeOfDay(at: session.zone) } ?? ""
    return UsageError("At \(typed) the session had not begun; its first entry is of \(begin).")
  }

  private static func entry(
    _ typed: String,
    _ record: RecordedSession
  ) throws(UsageError) -> ReplayLimit {
    guard let number = Int(typed.dropFirst()), (1...max(1, record.head.count)).contains(number)
    else {
      throw UsageError(
        "There is no entry \(typed); the log has #1 to #\(record.head.count)."
      )
    }
    return .entry(number)
  }

  private static func marker(
    _ typed: String,
    _ record: RecordedSession
  ) throws(UsageError) -> ReplayLimit {
    let name = String(typed.dropFirst())
    guard let marker = record.session.markers.first(where: { $0.name == name }) else {
      let names = record.session.markers.map { ":\($0.name)" }
      throw UsageError(
        names.isEmpty
          ? "There is no marker \(typed); the log has none."
          : "There is no marker \(typed); there is \(listed(names))."
      )
    }
    return .entry(marker.entry)
  }

  /// A time of day on the day of the beginning; in a session that goes on past midnight one that
  /// comes before the beginning is of the day after, unless it is nearer to the beginning.
  private static func time(
    _ typed: String,
    _ record: RecordedSession
  ) throws(UsageError) -> ReplayLimit {
    let parts = typed.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard (2...3).contains(parts.count), (0...23).contains(parts[0]),
      parts.dropFirst().allSatisfy((0...59).contains), let begin = record.session.begin
    else {
      throw UsageError(
        "“\(typed)” is no moment; use a time such as 14:32, a :marker or an entry such as #57."
      )
    }
    // Until the end of that second or minute.
    let second = parts.count == 3 ? parts[2] : 59
    let target = Int64((parts[0] * 3_600 + parts[1] * 60 + second) * 1_000 + 999)
    let zone = record.session.zone
    let time = begin.milliseconds - Int64(begin.millisecondOfDay(at: zone)) + target
    let isNextDay = time < begin.milliseconds && record.session.reaches(time + 86_400_000)
    return .time(Timestamp(milliseconds: isNextDay ? time + 86_400_000 : time))
  }
}

extension Session {
  /// Whether a time on the day after it began belongs to the session rather than the same time a
  /// day before, which lies before the beginning.
  fileprivate func reaches(_ time: Int64) -> Bool {
    guard let begin, let latest, latest.day(at: zone) != begin.day(at: zone) else { return false }
    return time - latest.milliseconds < begin.milliseconds - (time - 86_400_000)
  }
}
