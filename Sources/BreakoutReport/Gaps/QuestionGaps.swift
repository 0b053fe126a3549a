import BreakoutCore

/// Key questions that some rooms have answered and others have not.
///
/// A question is answered where there is a contribution, a proposal or a decision under it. Rooms
/// were asked the same where the words are the same, whatever their case and accents, or where one
/// number has words that hardly differ.
enum QuestionGaps {
  /// One line per question.
  static func of(_ rooms: RoomSessions) -> [Gap] {
    var asked: [Asked] = []
    for room in rooms.rooms {
      for question in room.session.questions where question.struck == nil {
        let words = NameFolding.words(of: question.text).map(\.folded).joined(separator: " ")
        let answered = isAnswered(question.id, room.session)
        if let place = asked.firstIndex(where: { $0.isSame(question.id, words, room.name) }) {
          asked[place].rooms.append((room.name, answered))
        } else {
          asked.append(Asked(id: question.id, words: words, rooms: [(room.name, answered)]))
        }
      }
    }
    return asked.compactMap(gap)
  }

  private static func gap(_ asked: Asked) -> Gap? {
    let without = asked.rooms.filter { !$0.answered }.map(\.room)
    guard !without.isEmpty else { return nil }
    let count = asked.rooms.count
    guard count > 1 else { return Gap("\(without[0]).\(asked.id)", "was not answered") }
    return Gap(
      asked.id.description,
      "is answered in \(count - without.count) of \(count) rooms: not in \(listed(without, "or"))"
    )
  }

  private static func isAnswered(_ id: ItemID, _ session: Session) -> Bool {
    session.contributions.contains { $0.question == id && $0.struck == nil }
      || session.proposals.contains { $0.question == id && $0.state != .struck }
  }

  private struct Asked {
    let id: ItemID
    let words: String
    var rooms: [(room: String, answered: Bool)]

    func isSame(_ other: ItemID, _ others: String, _ room: String) -> Bool {
      guard !rooms.contains(where: { $0.room == room }) else { return false }
      if words == others { return true }
      guard id == other, !words.isEmpty else { return false }
      return editDistance(words, others) * 5 <= max(words.count, others.count)
    }
  }
}
