/// Makes one next step of several rooms' next steps, or carries one on.
package struct MergeSteps: Intent {
  private let items: [RoomItem]
  private let text: String?

  /// Creates the intent; the text is the first one's unless another is given.
  package init(_ items: [RoomItem], text: String? = nil) {
    self.items = items
    self.text = text
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    try session.requireConsolidation()
    var found: [RoomItem] = []
    for typed in items {
      let item = try session.openStep(typed, moment)
      if found.contains(item) { throw Refusal("\(item) is named twice.") }
      found.append(item)
    }
    guard !found.isEmpty else { throw Refusal("Name a next step of a room, such as lario.N1.") }
    var event = MergedStep(found, text: text, in: session, moment.rooms).event
    event.id = session.nextID(.nextStep)
    return .nextStepAgreed(event)
  }
}

extension Session {
  /// A room's next step that is still to be done and is part of no other one.
  fileprivate func openStep(_ typed: RoomItem, _ moment: Moment) throws(Refusal) -> RoomItem {
    guard typed.item.kind == .nextStep else {
      throw Refusal("\(typed) is \(typed.item.kind.phrase), not a next step.")
    }
    let item = try moment.rooms.standing(typed)
    if moment.rooms[item.room]?.nextStep(item.item)?.state == .done, !moment.really {
      throw Refusal("\(item) is done.", remedy: .insist)
    }
    if let other = nextSteps.first(where: { $0.struck == nil && $0.origins.contains(item) }) {
      throw Refusal(
        "\(item) is part of \(other.id) already; to do it over, strike \(other.id) first."
      )
    }
    return item
  }
}
