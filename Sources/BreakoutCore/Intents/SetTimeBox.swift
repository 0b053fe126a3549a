/// Gives an agenda item or a key question so many minutes altogether.
package struct SetTimeBox: Intent {
  private let item: ItemID?
  private let minutes: Int

  /// Creates the intent; without an item it is about what is talked about.
  package init(_ item: ItemID?, minutes: Int) {
    self.item = item
    self.minutes = minutes
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let item = try session.timed(item)
    let spent = session.timeSpent(on: item).milliseconds(at: moment.now)
    if spent >= Int64(minutes) * 60_000, !moment.really {
      throw Refusal(
        "\(item) has taken \(spent / 60_000) min already.",
        remedy: .extend(minutes: minutes, item == session.itemInHand ? nil : item)
      )
    }
    return .timeBoxSet(
      TimeBoxSet {
        $0.item = item
        $0.minutes = minutes
      }
    )
  }
}

extension Session {
  /// The agenda item or question that a time is meant for.
  func timed(_ item: ItemID?) throws(Refusal) -> ItemID {
    guard let item = item ?? itemInHand else {
      throw Refusal("Nothing is taken up that could have a time.", remedy: .putQuestion)
    }
    return try standing(item, item.kind == .question ? .question : .agendaItem)
  }
}
