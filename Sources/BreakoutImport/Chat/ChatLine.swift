internal import BreakoutCore

/// One line of a chat's log, taken apart.
struct ChatLine: Equatable {
  /// What a line is.
  enum Kind: Equatable {
    /// Somebody typed something.
    case said
    /// Somebody did something ("/me").
    case emote
    /// Somebody came.
    case joined
    /// Somebody went.
    case left
    /// Somebody took another nick.
    case renamed(to: String)
    /// The server or the client said something.
    case notice
    /// The client says which day it is.
    case day(CalendarDate)
  }

  /// Where it is.
  var place: SourcePlace

  /// What it is.
  var kind: Kind

  /// Who typed it; empty for notices.
  var nick: String

  /// What was typed.
  var text: String

  /// The time in front of it.
  var stamp: ClockStamp?

  /// When it was, once the log's days are known.
  var time = Timestamp(milliseconds: 0)
}

/// The time in front of a line of a log.
struct ClockStamp: Equatable {
  /// The day, if the line names it.
  var date: CalendarDate?

  /// Milliseconds since midnight.
  var millisecond: Int

  /// How far it is ahead of UTC, if the line says so.
  var zone: ZoneOffset?
}
