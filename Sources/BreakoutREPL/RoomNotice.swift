package import BreakoutCore

/// What the plenary tells one room, or all of them, while they sit; it stands in no log.
package struct RoomNotice: Equatable, Sendable {
  /// Its place among the notices of the workshop; the first is 1.
  package var number: Int

  /// When it was given.
  package var time: Timestamp

  /// Who gave it.
  package var author: String

  /// The room that is meant, by its log's name; nil for all.
  package var room: String?

  /// What it says.
  package var content: Content

  /// What a notice says.
  package enum Content: Equatable, Sendable {
    /// The room is asked for, with nothing more.
    case nudge
    /// A text, as it was typed.
    case text(String)
    /// The room is given more minutes; its facilitator takes them or not.
    case minutes(Int)
  }

  /// Creates a notice.
  package init(
    number: Int = 0,
    time: Timestamp,
    author: String,
    room: String?,
    _ content: Content
  ) {
    self.number = number
    self.time = time
    self.author = author
    self.room = room
    self.content = content
  }
}

/// A notice that is to be given, as it is typed.
package struct NoticeRequest: Equatable, Sendable {
  /// The room, as typed; nil for all.
  package var room: String?

  /// What is to be said.
  package var content: RoomNotice.Content
}

/// The notice that was given last, and which of the rooms it was for have told it.
package struct NoticeHearing: Equatable, Sendable {
  /// The notice.
  package var notice: RoomNotice

  /// The rooms at whose prompt it was told.
  package var heard: [String]

  /// The rooms that have not told it yet.
  package var waiting: [String]

  /// Creates the state of a notice.
  package init(notice: RoomNotice, heard: [String], waiting: [String]) {
    self.notice = notice
    self.heard = heard
    self.waiting = waiting
  }
}
