internal import BreakoutCore

/// Notices to rooms in words.
enum NoticeWords {
  /// What a notice says, for whoever gave it.
  static func content(_ content: RoomNotice.Content) -> String {
    switch content {
    case .nudge: translated("the plenary asks for you")
    case .text(let text): text
    case .minutes(let minutes):
      counted(minutes, "1 more minute", "\(minutes) more minutes")
    }
  }

  /// A notice as a room's prompt tells it, with the line that takes more minutes where something in the
  /// room is timed.
  static func line(_ notice: RoomNotice, at zone: ZoneOffset, isTimed: Bool) -> String {
    let time = notice.time.timeOfDay(at: zone)
    let words = content(notice.content)
    let line =
      notice.room == nil
      ? translated("\(time) \(notice.author) to all rooms: \(words)")
      : translated("\(time) \(notice.author) to this room: \(words)")
    guard case .minutes(let minutes) = notice.content, isTimed else { return line }
    return line + translated("; type +\(minutes)m to take them")
  }
}
