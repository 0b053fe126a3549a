/// Leaves a point of the agenda or a key question out of the plan.
package struct SkipItem: Intent {
  private let item: ItemID?

  /// Creates the intent; without an item it is about what `next` would take up.
  package init(_ item: ItemID?) {
    self.item = item
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard let item = item ?? session.nextItem else {
      throw Refusal("Everything on the agenda has been taken up.", remedy: .putQuestion)
    }
    _ = try session.standing(item, item.kind == .question ? .question : .agendaItem)
    if session.timetable.skipped.contains(item) { throw Refusal("\(item) is skipped already.") }
    if session.takingsUp.contains(where: { $0.item == item }) {
      throw Refusal("\(item) has been taken up already.", remedy: .moveOn)
    }
    return .itemSkipped(ItemSkipped { $0.item = item })
  }
}
