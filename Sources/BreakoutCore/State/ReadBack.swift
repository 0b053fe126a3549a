/// A reading back of what was written down, and what the room said to it.
package struct ReadBack: Equatable, Sendable {
  /// The items that were read back; empty for all proposals and next steps.
  package var items: [ItemID]

  /// Who was present and asked.
  package var asked: [Handle]

  /// The last answer of each person, in the order of first answers.
  package private(set) var answers: [ReadBackAnswer] = []

  /// The entry with which the room signed it off; nil before.
  package private(set) var signed: Int?

  /// The items it covers that have changed since the room signed it off, each once.
  package private(set) var changedSince: [ItemID] = []

  /// The entry that opened it.
  package var entry: Int

  /// What counted when the room signed it off.
  private var signedTrail: [Int] = []

  init(items: [ItemID], asked: [Handle], entry: Int) {
    self.items = items
    self.asked = asked
    self.entry = entry
  }

  /// Those who confirmed it as it stands, or as it stood when it was signed off.
  package var confirmed: [Handle] { answers.filter { $0.change == nil && $0.holds }.map(\.who) }

  /// The answers of those who asked for a change and have not confirmed since.
  package var changes: [ReadBackAnswer] { answers.filter { $0.change != nil } }

  /// Those whose wish for a change has not been followed by any.
  package var openChanges: [ReadBackAnswer] { changes.filter(\.holds) }

  /// Those who were asked and have not answered since what was read back last changed.
  package var missing: [Handle] {
    asked.filter { who in !answers.contains { $0.who == who && $0.holds } }
  }

  /// The items that have changed since somebody answered, each once.
  package var changedSinceAnswers: [ItemID] {
    Set(answers.flatMap(\.changedSince)).sorted()
  }

  /// Whether the room signed it off and nothing it covers has changed since.
  package var isSigned: Bool { signed != nil && changedSince.isEmpty }

  /// Whether it is about an item.
  func covers(_ item: ItemID) -> Bool { items.isEmpty || items.contains(item) }

  mutating func take(_ new: [ReadBackAnswer]) {
    for answer in new {
      if let place = answers.firstIndex(where: { $0.who == answer.who }) {
        answers[place] = answer
      } else {
        answers.append(answer)
      }
    }
  }

  mutating func sign(at entry: Int, _ trail: RecordTrail) {
    signed = entry
    signedTrail = trail.counting
  }

  /// Looks at what has changed: after the sign-off, or since people answered.
  mutating func compare(with trail: RecordTrail) {
    guard signed == nil else {
      changedSince = trail.changed(since: signedTrail).filter(covers)
      return
    }
    for place in answers.indices {
      answers[place].changedSince = trail.changed(since: answers[place].trail).filter(covers)
    }
  }
}

/// What one person said to what was read back.
package struct ReadBackAnswer: Equatable, Sendable {
  /// Who said it.
  package var who: Handle

  /// What is to change; nil if they confirm.
  package var change: String?

  /// The item that is to change, where one was named.
  package var item: ItemID?

  /// The entry that recorded it.
  package var entry: Int

  /// What counted when they said it.
  var trail: [Int]

  /// What was read back and has changed since.
  var changedSince: [ItemID] = []

  /// Whether it was said of what stands now: nothing changed since, or not what was asked for.
  var holds: Bool {
    guard change != nil, let item else { return changedSince.isEmpty }
    return !changedSince.contains(item)
  }
}
