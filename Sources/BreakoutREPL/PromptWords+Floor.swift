internal import BreakoutCore
internal import BreakoutReport

extension PromptWords {
  /// What happens to the floor and the queue, in a few words.
  static func floor(_ event: SessionEvent, _ session: borrowing Session) -> String {
    switch event {
    case .queueJoined, .queueLeft, .queuePutLast: return queue(session)
    case .floorGiven(let event):
      let limit = session.timetable.speakingLimit.map { " (\(duration($0)))" } ?? ""
      return translated("\(session.name(of: event.who)) has the floor\(limit)")
    case .queueClosed(let event):
      return translated("the queue is closed")
        + (event.last.map { translated(" after \(session.name(of: $0))") } ?? "")
    case .queueReopened: return translated("the queue is open again")
    case .speakingTimesForgotten: return translated("the speaking times are deleted")
    default: return ""
    }
  }

  /// Those who wait to speak: `queue: Ema (answer Cleo), Hugo`.
  static func queue(_ session: borrowing Session) -> String {
    guard !session.floor.queue.isEmpty else { return translated("the queue is empty") }
    var names: [String] = []
    var wishes: [String] = []
    for request in session.floor.queue {
      names.append(session.name(of: request.who))
      let wish = QueueView.wish(request).map { " (\($0))" } ?? ""
      wishes.append(session.name(of: request.who) + wish)
    }
    // Who waits matters more than what about; q? shows both whole.
    let line = translated("queue: ") + wishes.joined(separator: ", ")
    return DisplayWidth.of(line) <= 74
      ? line : translated("queue: ") + names.joined(separator: ", ")
  }

  /// What follows the line about the floor: who should not be forgotten, or what is still known.
  static func afterFloor(_ event: SessionEvent, _ session: borrowing Session) -> [String] {
    switch event {
    case .queueJoined where session.floor.queue.count > 1, .queuePutLast:
      return [QueueView.notYetHeard(session)].compactMap(\.self)
    case .floorGiven, .queueClosed:
      return session.floor.queue.isEmpty ? [] : [queue(session)]
    case .speakingTimesForgotten:
      return [translated("The log still says who was given the floor, and when.")]
    default: return []
    }
  }
}
