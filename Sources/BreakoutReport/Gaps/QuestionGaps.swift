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
    var numbers: [String: Int] = [:]
    // Rooms have hundreds of questions between them; few can be the same as a given one.
    var byWords: [[Int]: [Int]] = [:]
    var byNumber: [ItemID: [Int]] = [:]
    for room in rooms.rooms {
      let answers = answered(in: room.session)
      for question in room.session.questions where question.struck == nil {
        let texts = NameFolding.words(of: question.text).map(\.folded)
        let words = texts.map { word in
          let number = numbers[word] ?? numbers.count
          numbers[word] = number
          return number
        }
        let new = Asked(
          id: question.id,
          words: words,
          text: texts.joined(separator: " "),
          rooms: [(room.name, answers.contains(question.id))]
        )
        let near = (byWords[words, default: []] + byNumber[question.id, default: []]).sorted()
        if let place = near.first(where: { asked[$0].isSame(as: new, in: room.name) }) {
          asked[place].rooms += new.rooms
        } else {
          byWords[words, default: []].append(asked.count)
          byNumber[question.id, default: []].append(asked.count)
          asked.append(new)
        }
      }
    }
    return asked.compactMap(gap)
  }

  private static func gap(_ asked: Asked) -> Gap? {
    let without = asked.rooms.filter { !$0.answered }.map(\.room)
    guard !without.isEmpty else { return nil }
    let count = asked.rooms.count
    guard count > 1 else { return Gap("\(without[0]).\(asked.id)", translated("was not answered")) }
    return Gap(
      asked.id.description,
      translated(
        "is answered in \(count - without.count) of \(count) rooms: not in \(listed(without, "or"))"
      )
    )
  }

  private static func answered(in session: Session) -> Set<ItemID> {
    let said = session.contributions.lazy.filter { $0.struck == nil }.compactMap(\.question)
    let proposed = session.proposals.lazy.filter { $0.state != .struck }.compactMap(\.question)
    return Set(said).union(proposed)
  }

  private struct Asked {
    let id: ItemID

    /// The words by their numbers, which are quicker to compare.
    let words: [Int]

    let text: String
    var rooms: [(room: String, answered: Bool)]

    func isSame(as other: Asked, in room: String) -> Bool {
      if words != other.words {
        guard id == other.id, !words.isEmpty else { return false }
        // Letters are compared only where words are shared: it takes their product.
        let shared = other.words.count(where: words.contains)
        guard shared * 2 >= max(words.count, other.words.count) else { return false }
        let limit = max(text.count, other.text.count) / 5
        guard editDistance(text, other.text, upTo: limit) <= limit else { return false }
      }
      return !rooms.contains { $0.room == room }
    }
  }
}
