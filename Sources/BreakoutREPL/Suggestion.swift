package import BreakoutCore

/// Something a room has said, to be compared with what other rooms have said.
package struct SuggestionText: Equatable, Sendable {
  /// The item.
  package var item: RoomItem

  /// Its words.
  package var text: String

  /// Creates a text.
  package init(_ item: RoomItem, _ text: String) {
    self.item = item
    self.text = text
  }
}

/// Items of rooms that say much the same, as far as words can tell.
package struct SuggestedGroup: Equatable, Sendable {
  /// The items, in the order they were given.
  package var items: [RoomItem]

  /// How alike they are, from 0 to 100.
  package var likeness: Int

  /// The words that most of them share, the rarest first.
  package var words: [String]

  /// Whether some deny what others do not.
  package var isOpposed: Bool

  /// Creates a group.
  package init(_ items: [RoomItem], likeness: Int, words: [String], isOpposed: Bool = false) {
    self.items = items
    self.likeness = likeness
    self.words = words
    self.isOpposed = isOpposed
  }
}

/// A group that was shown under a number.
struct Suggestion {
  var group: SuggestedGroup
  let kind: SuggestionRequest.Kind
  var isSettled = false
}

/// What is to be done about items that may be the same.
package enum SuggestionRequest: Equatable, Sendable {
  /// What kind of items.
  package enum Kind: String, Vocabulary {
    package static var vocabulary: String { "suggestion" }

    case proposals
    case contributions
    case steps
  }

  /// Look for groups and show the best.
  case find(Kind)
  /// Make a finding or a next step of the group of that number; a finding may exist already.
  case accept(Int, as: ItemID?)
  /// Take items out of the group of that number.
  case refine(Int, without: [RoomItem])
  /// Say that the group of that number is not the same.
  case dismiss(Int)
}
