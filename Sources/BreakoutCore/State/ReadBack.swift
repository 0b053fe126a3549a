/// A reading back of what was written down, and what the room said to it.
package struct ReadBack: Equatable, Sendable {
  /// The items that were read back; empty for all proposals and next steps.
  package var items: [ItemID]

  /// Who was present and asked.
  package var asked: [Handle]

  /// The last answer of each person, in the order of first answers.
  package private(set) var answers: [ReadBackAnswer] = []

  /// The entry with which the room signed it off; nil before.
  package internal(set) var signed: Int?

  /// The items it covers that have changed since the room signed it off, each once.
  package private(set) var changedSince: [ItemID] = []

  /// The entry that opened it.
  package var entry: Int

  init(items: [ItemID], asked: [Handle], entry: Int) {
    self.items = items
    self.asked = asked
    self.entry = entry
  }

  /// Those who confirmed.
  package var confirmed: [Handle] { answers.filter { $0.change == nil }.map(\.who) }

  /// The answers of those who asked for a change.
  package var changes: [ReadBackAnswer] { answers.filter { $0.change != nil } }

  /// Those who were asked and have not answered.
  package var missing: [Handle] {
    asked.filter { who in !answers.contains { $0.who == who } }
  }

  /// Whether the room signed it off and nothing it covers has changed since.
  package var isSigned: Bool { signed != nil && changedSince.isEmpty }

  /// Notes that items have changed after the room signed it off.
  mutating func note(changed: [ItemID]) {
    for item in changed where items.isEmpty || items.contains(item) {
      if !changedSince.contains(item) { changedSince.append(item) }
    }
  }

  mutating func take(_ new: [ReadBackAnswer]) {
    for answer in new {
      if let place = answers.firstIndex(where: { $0.who == answer.who }) {
        answers[place] = answer
      } else {
        answers.append(answer)
      }
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
}
