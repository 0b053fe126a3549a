package import BreakoutCore
internal import BreakoutLog

/// What the prompt of a consolidation does with the rooms' logs.
extension Console {
  /// What a view of several rooms looks at.
  func survey() async throws -> Survey {
    let session = await recorder.session
    return Survey(
      session: session,
      rooms: await recorder.rooms,
      ladder: try desk.ladder(session.ladder),
      strokes: desk.strokes
    )
  }

  /// Says what the rooms' logs hold that has not been pulled yet; nothing in a single room.
  package func roomNews() async throws -> [String] {
    let session = await recorder.session
    guard session.opening?.kind == .consolidation else { return [] }
    return try desk.roomNews(for: session, files: []).lines
  }

  /// The rooms in a table, and what their logs hold that has not been pulled yet.
  func roomsWithNews() async throws -> String {
    let survey = try await survey()
    let table = try RoomsView.text(survey)
    let news: [String]
    do {
      news = try desk.roomNews(for: survey.session, files: []).lines
    } catch {
      news = [Self.sentence(error)]
    }
    let notices = (try? noticeState(survey.session.consolidation.rooms)) ?? []
    return ([table] + (news + notices).map { "   " + $0 }).joined(separator: "\n")
  }

  /// Refuses to call a record final that does not hold all that its rooms have recorded.
  func requireWholeRooms() async throws {
    let session = await recorder.session
    guard session.opening?.kind == .consolidation, !session.isFinal else { return }
    let behind = try desk.roomNews(for: session, files: []).rooms.filter { $0.growth != nil }
    guard !behind.isEmpty else { return }
    throw UsageError(
      "\(listed(behind.map(\.event.room), "and")) \(behind.count == 1 ? "has" : "have") gone on "
        + "since the pull; type pull first, or really final to leave that out."
    )
  }

  /// Takes in what the rooms have recorded since, one entry per room.
  func pull(_ names: [String]) async throws -> String {
    let before = await recorder.rooms
    let news = try news(names, await recorder.session)
    guard !news.rooms.isEmpty else {
      return ([translated("Every room is as it was pulled.")] + news.notices).joined(
        separator: "\n"
      )
    }
    return try await take(news.rooms.map(\.event), news.notices, since: before)
  }

  /// Takes a room's log from another place, if it goes on from what was pulled.
  func move(_ typed: String, to path: String) async throws -> String {
    let session = await recorder.session
    try session.requireConsolidation()
    let before = await recorder.rooms
    let rooms = session.consolidation.rooms
    guard let room = rooms.first(where: { $0.name.lowercased() == typed.lowercased() }) else {
      guard !rooms.isEmpty else { throw Refusal("No room has been pulled yet.", remedy: .pull) }
      throw UsageError(
        "There is no room “\(typed)”; the rooms are \(listed(rooms.map(\.name).sorted(), "and"))."
      )
    }
    let event = try desk.moved(room, to: path)
    let notice = translated("\(room.name) is read from \(event.log) from now on.")
    return try await take([event], event.log == room.log ? [] : [notice], since: before)
  }

  /// Records that rooms' logs lie elsewhere, before any of them is read.
  ///
  /// - Returns: What to tell the rapporteur.
  package func take(moved events: [RoomPulled]) async throws -> [String] {
    var lines: [String] = []
    for event in events {
      _ = try await recorder.perform(PullRoom(event), by: author)
      lines.append(translated("\(event.room) is read from \(event.log) from now on."))
    }
    return lines
  }

  private func take(
    _ events: [RoomPulled],
    _ notices: [String],
    since before: RoomSessions
  ) async throws -> String {
    var lines: [String] = []
    for event in events { lines.append(try await perform(PullRoom(event))) }
    let survey = try await survey()
    lines += notices.map { "   " + $0 }
    lines += PulledRooms.lines(survey, since: before).map { "   " + $0 }
    if let level = PulledRooms.attribution(survey, since: before) {
      lines.append(try await perform(SetAttribution(level)))
    }
    return lines.joined(separator: "\n")
  }

  /// The news of the rooms named, or of all; a name with a dot or a slash is a file's.
  private func news(_ names: [String], _ session: Session) throws -> RoomNews {
    try session.requireConsolidation()
    let files = names.filter { $0.contains("/") || $0.hasSuffix(".jsonl") }
    var news = try desk.roomNews(for: session, files: files)
    let rooms = names.filter { !files.contains($0) }.map { $0.lowercased() }
    guard !rooms.isEmpty else { return news }
    let known = session.consolidation.rooms.map(\.name) + news.rooms.map(\.event.room)
    for room in rooms where !known.contains(where: { $0.lowercased() == room }) {
      throw UsageError(
        "There is no room “\(room)”; the rooms are \(listed(Array(Set(known)).sorted(), "and"))."
      )
    }
    news.rooms.removeAll { !rooms.contains($0.event.room.lowercased()) }
    return news
  }

  /// What is still missing, one line each.
  func gaps() async throws -> String {
    let session = await recorder.session
    let isConsolidation = session.opening?.kind == .consolidation
    let news = isConsolidation ? try desk.roomNews(for: session, files: []) : RoomNews()
    return GapView.text(session, await recorder.rooms, news)
  }

  /// What of a file, or of our own report, the findings do not bear out.
  ///
  /// Prose is read in English alone, since the words of the ladders and of the findings are its own.
  func lint(_ path: String?) async throws -> String {
    try await Catalogue.$current.withValue(nil) { try await lintInEnglish(path) }
  }

  private func lintInEnglish(_ path: String?) async throws -> String {
    let survey = try await survey()
    try survey.requireRooms()
    let text: String
    if let path {
      text = try desk.lines(ofFile: path).joined(separator: "\n")
    } else {
      let request = ReportRequest(kind: "next-steps", format: "md")
      text = try desk.report(request, on: try await recorder.record())
    }
    return LintWords.lines(text, name: path, survey.chronicle).lines.joined(separator: "\n")
  }
}
