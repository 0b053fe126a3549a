internal import BreakoutCore
internal import BreakoutReport

/// An item of a room, so that nobody has to open a second window.
enum RoomItemView {
  /// Where a proposal stands and what it came to, or what kind of statement a contribution is.
  static func standing(_ item: RoomItem, _ rooms: RoomSessions) -> String {
    guard let session = rooms[item.room] else { return translated("is in no room that was pulled") }
    guard let proposal = session.proposal(item.item) else {
      let kind = session.contribution(item.item)?.kind.word
      return kind.map { translated("\($0): \(rooms.text(of: item))") }
        ?? translated("is no longer there")
    }
    let poll = session.standingPoll(on: proposal)
    let tally = poll.flatMap { poll in
      poll.result.map { ", " + PromptWords.counts($0, poll.terms) }
    }
    return translated("\(proposal.state.word)\(tally ?? ""): \(proposal.text)")
  }
}
