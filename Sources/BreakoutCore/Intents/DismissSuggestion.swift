/// Says that items of rooms that look alike are not the same; they are not suggested again.
package struct DismissSuggestion: Intent {
  private let items: [RoomItem]

  /// Creates the intent.
  package init(_ items: [RoomItem]) {
    self.items = items
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    try session.requireConsolidation()
    var found: [RoomItem] = []
    for item in items {
      let item = try moment.rooms.standing(item)
      if found.contains(item) { throw Refusal("\(item) is named twice.") }
      found.append(item)
    }
    guard found.count > 1 else {
      throw Refusal("Name two items or more, such as lario.P1 volta.P2.")
    }
    if session.consolidation.dismissed.contains(where: { Set(found).isSubset(of: $0) }) {
      throw Refusal("They have been said not to be the same already.")
    }
    return .suggestionDismissed(SuggestionDismissed { $0.items = found })
  }
}
