import BreakoutCore

/// A session that grows intent by intent, without a log.
struct Fold {
  private(set) var session = Session()
  let rooms: RoomSessions

  /// Opens a session of a kind.
  init(_ kind: SittingKind, room: String, rooms: RoomSessions = .none) throws {
    self.rooms = rooms
    let opening = SessionOpened {
      $0.kind = kind
      $0.room = room
    }
    try perform(OpenSession(opening))
  }

  /// Carries out an intent.
  mutating func perform(_ intent: any Intent, really: Bool = false) throws {
    session.apply(try entry(intent, really))
  }

  /// Why an intent is refused; nil if it is not.
  func refusal(_ intent: any Intent, really: Bool = false) -> Refusal? {
    do {
      _ = try entry(intent, really)
      return nil
    } catch {
      return error as? Refusal
    }
  }

  private func entry(_ intent: any Intent, _ really: Bool) throws -> Entry {
    let time = Timestamp(milliseconds: Int64(session.entryCount) * 1000)
    let moment = Moment(now: time, author: "r", really: really, rooms: rooms)
    let event = try intent.event(in: session, moment)
    return Entry(number: session.entryCount + 1, time: time, author: "r", event: event)
  }

  /// Two rooms: lario with P1 and P2, volta with P1 joined to P2, and P3 withdrawn.
  static func twoRooms() throws -> RoomSessions {
    var lario = try Fold(.breakout, room: "lario")
    for text in ["One register", "Yearly reports"] { try lario.propose(text) }
    try lario.perform(RecordContribution(.own("It helps")))
    var volta = try Fold(.breakout, room: "volta")
    for text in ["A hub", "A shared hub", "No reports"] { try volta.propose(text) }
    try volta.perform(JoinProposals(into: ItemID(.proposal, 2), ItemID(.proposal, 1)))
    try volta.perform(WithdrawProposal(ItemID(.proposal, 3), because: nil))
    return RoomSessions([
      RoomSessions.Room(name: "lario", session: lario.session),
      RoomSessions.Room(name: "volta", session: volta.session),
    ])
  }

  mutating func propose(_ text: String) throws {
    try perform(MakeProposal(.own(text), from: []))
  }
}
