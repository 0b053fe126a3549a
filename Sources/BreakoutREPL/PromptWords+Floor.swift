internal import BreakoutCore

extension PromptWords {
  /// What happens to the floor and the queue, in a few words.
  static func floor(_ event: SessionEvent, _ session: borrowing Session) -> String {
    switch event {
    case .queueJoined, .queueLeft, .queuePutLast: return queue(session)
    case .floorGiven(let event):
      return event.who.map { "\(session.name(of: $0)) has the floor" } ?? "the floor is free"
    case .queueClosed(let event):
      return "the queue is closed" + (event.last.map { " after \(session.name(of: $0))" } ?? "")
    case .queueReopened: return "the queue is open again"
    case .speakingTimesForgotten: return "the speaking times are forgotten"
    default: return ""
    }
  }

  /// Those who wait to speak: `queue: Ema (answer Cleo), Hugo`.
  static func queue(_ session: borrowing Session) -> String {
    guard !session.floor.queue.isEmpty else { return "the queue is empty" }
    var names: [String] = []
    for request in session.floor.queue {
      let reason = request.reason.map { " (\($0))" } ?? ""
      names.append(session.name(of: request.who) + reason)
    }
    return "queue: " + names.joined(separator: ", ")
  }
}
