internal import BreakoutCore
internal import BreakoutLog

/// What the plenary tells the rooms, and what a room is told.
extension Console {
  /// The longest notice, in letters.
  private static let limit = 200

  /// Gives a notice to a room or to all of them; their prompts tell it as they next look at the clock.
  func give(_ request: NoticeRequest) async throws -> String {
    let session = await recorder.session
    try session.requireConsolidation()
    let rooms = session.consolidation.rooms
    guard !rooms.isEmpty else { throw Refusal("No room has been pulled yet.", remedy: .pull) }
    if case .text(let text) = request.content, text.count > Self.limit {
      throw UsageError(
        "A notice has at most \(Self.limit) letters, and this one has \(text.count); say it shorter."
      )
    }
    let meant = try request.room.map { try [Self.room($0, rooms)] } ?? rooms
    let notice = RoomNotice(
      time: desk.glance,
      author: author.text,
      room: request.room == nil ? nil : meant.first?.name,
      request.content
    )
    let number = try desk.give(notice, to: meant)
    let names = listed(meant.map(\.name).sorted(), "and")
    let words = NoticeWords.content(notice.content)
    return visible(translated("notice \(number) to \(names): \(words)")) + "\n   "
      + translated("Prompts that are open tell it within a second; rooms says which have.")
  }

  private static func room(_ typed: String, _ rooms: [RoomRecord]) throws -> RoomRecord {
    guard let room = rooms.first(where: { $0.name.lowercased() == typed.lowercased() }) else {
      throw UsageError(
        "There is no room “\(typed)”; the rooms are \(listed(rooms.map(\.name).sorted(), "and"))."
      )
    }
    return room
  }

  /// Prints the notices that this room was given and has not told yet.
  func tellNotices() async {
    guard tellsTime else { return }
    let (begin, zone, isTimed, isRoom) = await recorder.read { session in
      (
        session.begin, session.zone, session.timeBoxInForce != nil,
        session.opening?.kind != .consolidation
      )
    }
    // What cannot be read now is told later; whoever gave it knows from rooms that it was not.
    guard isRoom, let begin, let notices = try? desk.noticesToTell(since: begin) else { return }
    for notice in notices {
      await editor.print(visible(NoticeWords.line(notice, at: zone, isTimed: isTimed)))
    }
  }

  /// Which rooms have told the last notice; nothing where none was given.
  func noticeState(_ rooms: [RoomRecord]) throws -> [String] {
    guard let state = try desk.lastNotice(to: rooms) else { return [] }
    let words = NoticeWords.content(state.notice.content)
    let heard =
      state.heard.isEmpty
      ? translated("told in no room yet") : translated("told in \(listed(state.heard, "and"))")
    let waiting =
      state.waiting.isEmpty ? "" : translated(", not yet in \(listed(state.waiting, "and"))")
    return [visible(translated("notice \(state.notice.number), \(words): \(heard)\(waiting)"))]
  }
}
