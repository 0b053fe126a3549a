internal import BreakoutCore
internal import BreakoutReport

/// The rooms of a consolidation in a table.
enum RoomsView {
  /// The table, a line per room.
  static func text(_ survey: Survey) throws -> String {
    try survey.requireRooms()
    guard !survey.rooms.rooms.isEmpty else {
      return translated("No room has been pulled yet. Read the rooms' logs with pull.")
    }
    let head = [
      translated("room", as: "column"), translated("people", as: "column"),
      translated("proposals", as: "column"), translated("passed", as: "column"),
      translated("next steps", as: "column"), translated("sign-off", as: "column"),
      translated("head", as: "column"),
    ]
    let rows = survey.rooms.rooms.map { row($0, survey) }
    return PromptTable.lines([head] + rows, right: 1..<5).map(visible).joined(separator: "\n")
  }

  private static func row(_ room: RoomSessions.Room, _ survey: Survey) -> [String] {
    let consolidation = survey.session.consolidation
    let session = room.session
    let proposals = session.proposals.filter(\.stands)
    let passed = proposals.count { $0.state == .agreed || passes($0, session) }
    let signed = survey.rooms.signOff(of: room.name, in: consolidation)
    let record = consolidation.room(room.name)
    return [
      room.name, String(people(session)), String(proposals.count), String(passed),
      String(session.nextSteps.count { $0.struck == nil }),
      signed.map { translated("\($0.confirmed) of \($0.asked)") }
        ?? translated("none", as: "sign-off"),
      record.map { "\($0.count):\($0.hash.prefix(8))…" } ?? "",
    ]
  }

  /// Everybody who was there, or the most that a poll counted where nobody was named.
  private static func people(_ session: Session) -> Int {
    let named = session.participants.count { !$0.presence.isEmpty }
    return max(named, session.polls.map(\.terms.present).max() ?? 0)
  }

  private static func passes(_ proposal: Proposal, _ session: Session) -> Bool {
    guard proposal.state == .open, let result = session.standingPoll(on: proposal)?.result else {
      return false
    }
    return result.outcome.passes
  }
}
