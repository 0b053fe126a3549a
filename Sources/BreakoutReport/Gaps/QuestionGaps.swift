import BreakoutCore

/// Key questions that some rooms have answered and others have not.
///
/// A question is answered where there is a contribution, a proposal or a decision under it. Rooms
/// were asked the same where the words are the same, whatever their case and accents, or where one
/// number has words that hardly differ: at least half of them are shared, and no more than a fifth of
/// the letters is another.
enum QuestionGaps {
  /// One line per question.
  static func of(_ rooms: RoomSessions) -> [Gap] {
    var asked: [Asked] = []
    // Rooms have hundreds of questions between them; few can be the same as a given one.
    var byWords: [[String]: [Int]] = [:]
    var byNumber: [ItemID: [Int]] = [:]
    for room in rooms.rooms {
      let answers = answered(in: room.session)
      for question in room.session.questions where question.struck == nil {
        let words = NameFolding.words(of: question.text).map(\.folded)
        let answered = answers.contains(question.id)
        let near = (byWords[words, default: []] + byNumber[question.id, default: []]).sorted()
        if let place = near.first(where: { asked[$0].isSame(question.id, words, room.name) }) {
          asked[place].rooms.append((room.name, answered))
        } else {
          byWords[words, default: []].append(asked.count)
          byNumber[question.id, default: []].append(asked.count)
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

  private static func answered(in session: Session) -> Set<ItemID> {
    let said = session.contributions.lazy.filter { $0.struck == nil }.compactMap(\.question)
    let proposed = session.proposals.lazy.filter { $0.state != .struck }.compactMap(\.question)
    return Set(said).union(proposed)
  }

  private struct Asked {
    let id: ItemID
    let words: [String]
    var rooms: [(room: String, answered: Bool)]

    func isSame(_ other: ItemID, _ others: [String], _ room: String) -> Bool {
      guard !rooms.contains(where: { $0.room == room }) else { return false }
      if words == others { return true }
      guard id == other, !words.isEmpty else { return false }
      // Letters are compared only where words are shared: it takes their product.
      let shared = others.count(where: words.contains)
      guard shared * 2 >= max(words.count, others.count) else { return false }
      let texts = (words.joined(separator: " "), others.joined(separator: " "))
      return editDistance(texts.0, texts.1) * 5 <= max(texts.0.count, texts.1.count)
    }
  }
}
